// Mended: The elements of a collection of loans are ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Collection;

class WildcardElementEnded {
  private int bytes;

  void finish(Collection<? extends @Borrowed Frame> frames, int limit) {
    for (Frame frame : frames) {
      bytes += frame.length();
      if (bytes > limit) {
        bytes -= frame.length();
      }
    }
  }

  int bytes() {
    return bytes;
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
