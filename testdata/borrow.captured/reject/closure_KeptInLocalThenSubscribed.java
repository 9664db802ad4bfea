// A closure kept in a local is still a holder of the loan.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class KeptInLocalThenSubscribed {
  void watch(Bus bus, @Borrowed Frame frame) {
    // :: error: [borrow.captured]
    Runnable listener = () -> report(frame.length());
    bus.subscribe(listener);
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
