// The receiver of the method reference is one of two frames, both only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.Supplier;

class ReferenceOfChosenReceiver {
  interface Gauge {
    void show(Supplier<Integer> reading);

    void showNow(@RunsNow Supplier<Integer> reading);
  }

  void show(Gauge gauge, @Borrowed Frame rx, @Borrowed Frame tx, boolean sending) {
    // :: error: [borrow.captured] :: error: [borrow.captured] :: error: [borrow.captured]
    gauge.show((sending ? tx : rx)::length);
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
