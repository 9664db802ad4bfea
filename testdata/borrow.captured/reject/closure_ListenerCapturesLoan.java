// A listener is called at any time; a lent frame is gone by then.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ListenerCapturesLoan {
  void watch(Bus bus, @Borrowed Frame frame) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> report(frame.length()));
  }

  void report(int length) {}
}

interface Bus {
  void subscribe(Runnable listener);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
