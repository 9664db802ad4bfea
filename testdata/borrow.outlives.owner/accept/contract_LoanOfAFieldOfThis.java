// Mended: "no longer than each owner named (... "this.field")": a peeked head is used after the
// field gave its frame away.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoanOfAFieldOfThis {
  private @Nullable @Owned Frame head;

  synchronized void offer(@Owned Frame frame) {
    if (head == null) {
      head = frame;
    } else {
      frame.drop();
    }
  }

  private synchronized @Nullable @Borrowed("this.head") Frame peek() {
    return head;
  }

  synchronized int flush() {
    Frame seen = peek();
    int length = seen == null ? 0 : seen.length();
    Frame mine = head;
    head = null;
    if (mine != null) {
      mine.send();
    }
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
