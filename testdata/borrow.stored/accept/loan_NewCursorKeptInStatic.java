// Mended: The constructor of a cursor leaves the cursor in a static field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class NewCursorKeptInStatic {
  private static int made;

  private final @Borrowed Frame frame;
  private int left;

  NewCursorKeptInStatic(@Borrowed Frame frame) {
    this.frame = frame;
    made++;
    reset();
  }

  private void reset() {
    left = frame.length();
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
