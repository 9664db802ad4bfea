// Mended: A cursor hands itself to a registry that does not say what it does with it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class CursorGoesToRegistry {
  private final @Borrowed Frame frame;

  CursorGoesToRegistry(@Borrowed Frame frame, Registry registry) {
    this.frame = frame;
    registry.add(this);
  }

  int length() {
    return frame.length();
  }
}

interface Registry {
  void add(@Borrowed CursorGoesToRegistry cursor);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
