// A helper replaces what a static field keeps, and then reads what that has lent to it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticEmptiesItsArgument {
  private static @Owned Frame current = new Frame();

  static synchronized int next() {
    // :: error: [borrow.outlives.owner]
    return replace(current, new Frame());
  }

  private static synchronized int replace(@Borrowed Frame old, @Owned Frame next) {
    Frame gone = current;
    current = next;
    gone.send();
    return old.length();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
