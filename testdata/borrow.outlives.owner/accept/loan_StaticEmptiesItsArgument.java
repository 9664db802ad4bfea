// A helper reads what a static field has lent to it, and then replaces that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class StaticEmptiesItsArgument {
  private static @Owned Frame current = new Frame();

  static synchronized int next() {
    return replace(current, new Frame());
  }

  private static synchronized int replace(@Borrowed Frame old, @Owned Frame next) {
    int length = old.length();
    Frame gone = current;
    current = next;
    gone.send();
    return length;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
