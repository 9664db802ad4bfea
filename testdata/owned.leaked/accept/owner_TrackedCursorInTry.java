// A tracked cursor keeps a loan and is closed by the statement before its volume.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class TrackedCursorInTry {
  static int count(@Owned Frame frame) {
    int n = 0;
    try (Scan scan = new Scan(frame)) {
      while (scan.next()) {
        n++;
      }
    }
    frame.drop();
    return n;
  }

  @Tracked
  static class Scan implements AutoCloseable {
    private final @Borrowed Frame frame;
    private int at;

    Scan(@Borrowed Frame frame) {
      this.frame = frame;
    }

    boolean next(@Borrowed(exclusive = true) Scan this) {
      return at++ < frame.length();
    }

    @Override
    public void close(@Owned Scan this) {}
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
