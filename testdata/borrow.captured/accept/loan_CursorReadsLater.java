// Mended: A cursor hands a task that reads its frame to an executor.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;

class CursorReadsLater {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    void readLater(Executor executor) {
      int left = frame.length() - at;
      at++;
      executor.execute(() -> System.out.println(left));
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
