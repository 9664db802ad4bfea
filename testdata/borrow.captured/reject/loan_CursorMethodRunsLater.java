// A cursor hands one of its own methods to an executor.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

class CursorMethodRunsLater {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    void stepLater(Executor executor) {
      // :: error: [borrow.captured]
      executor.execute(this::step);
    }

    private void step() {
      at += frame.length();
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
