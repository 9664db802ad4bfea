// A local class whose instance is returned captures a frame that is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class ReturnedLocalClassCapturesLoan {
  static IntConsumer limiter(@Borrowed Frame frame) {
    class Limit implements IntConsumer {
      private int left;

      @Override
      public void accept(int more) {
        // :: error: [borrow.captured]
        left = frame.length() - more;
      }
    }
    IntConsumer limit = new Limit();
    return limit;
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
