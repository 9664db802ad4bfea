// Mended: A cursor hands one of its own methods to an executor.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class CursorMethodRunsLater {
  static class Cursor {
    private final @Borrowed Frame frame;
    private int at;

    Cursor(@Borrowed Frame frame) {
      this.frame = frame;
    }

    void stepAll(List<String> names) {
      names.forEach(this::step);
      names.forEach(name -> at += name.length());
    }

    private void step(String name) {
      at += frame.length() + name.length();
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
