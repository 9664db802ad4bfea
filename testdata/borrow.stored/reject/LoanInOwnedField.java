// A lent frame cannot be stored in a field that owns.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoanInOwnedField {
  private @Nullable @Owned Frame pending;

  synchronized void put(@Borrowed Frame frame) {
    if (pending == null) {
      // :: error: [borrow.stored]
      pending = frame;
    }
  }

  synchronized void flush() {
    Frame frame = pending;
    pending = null;
    if (frame != null) {
      frame.send();
    }
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
