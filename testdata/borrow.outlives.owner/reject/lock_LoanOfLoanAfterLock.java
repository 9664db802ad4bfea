// What the value itself lends ends with the lock, too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LoanOfLoanAfterLock {
  private @Nullable @Owned Page page;

  synchronized void put(@Owned Page next) {
    Page before = page;
    page = next;
    if (before != null) {
      before.free();
    }
  }

  int sum() {
    byte @Borrowed [] bytes;
    synchronized (this) {
      Page now = page;
      if (now == null) {
        return 0;
      }
      bytes = now.bytes();
    }
    // :: error: [borrow.outlives.owner]
    return bytes[0];
  }

  @Tracked
  static class Page {
    private final byte[] content = new byte[512];

    byte @Borrowed("this") [] bytes() {
      return content;
    }

    void free(@Owned Page this) {}
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
