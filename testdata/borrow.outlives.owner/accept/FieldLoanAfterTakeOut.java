// A loan of the field's frame is used after the frame was taken out and sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldLoanAfterTakeOut {
  private @Nullable @Owned Frame pending;

  synchronized void put(@Owned Frame frame) {
    if (pending == null) {
      pending = frame;
    } else {
      frame.drop();
    }
  }

  synchronized int flush() {
    Frame frame = pending;
    pending = null;
    if (frame == null) {
      return 0;
    }
    @Borrowed Frame loan = frame;
    int length = loan.length();
    frame.send();
    return length;
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
