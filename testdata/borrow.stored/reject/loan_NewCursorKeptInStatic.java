// The constructor of a cursor leaves the cursor in a static field.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NewCursorKeptInStatic {
  private static @Nullable NewCursorKeptInStatic last;

  private final @Borrowed Frame frame;

  NewCursorKeptInStatic(@Borrowed Frame frame) {
    this.frame = frame;
    // :: error: [borrow.stored]
    last = this;
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
