// A reference to the constructor of a local class captures what that class does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Supplier;

class ConstructorReferenceCapturesLoan {
  private int total;

  void watch(List<Runnable> listeners, @Borrowed Frame frame) {
    class Watch implements Runnable {
      @Override
      public void run() {
        total += frame.length();
      }
    }

    // :: error: [borrow.captured]
    Supplier<Runnable> maker = Watch::new;
    listeners.add(maker.get());
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
