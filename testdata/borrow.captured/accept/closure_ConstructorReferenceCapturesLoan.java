// Mended: A reference to the constructor of a local class captures what that class does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import java.util.function.Supplier;

class ConstructorReferenceCapturesLoan {
  private int total;

  void watch(List<Runnable> listeners, @Borrowed Frame frame) {
    int length = frame.length();
    class Watch implements Runnable {
      @Override
      public void run() {
        total += length;
      }
    }

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
