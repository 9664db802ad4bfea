// An anonymous class captures what the local class above it does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class AnonymousSubclassOfLocalCapturesLoan {
  private int total;

  void watch(List<Runnable> listeners, @Borrowed Frame frame) {
    class Watch implements Runnable {
      @Override
      public void run() {
        total += frame.length();
      }
    }

    // :: error: [borrow.captured]
    listeners.add(new Watch() {});
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
