// Mended: The default body reached by Interface.super took the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class QualifiedSuperThenUsed {
  interface Journal {
    default void append(@Owned Frame frame) {
      frame.drop();
    }
  }

  static class Counting implements Journal {
    private int bytes;

    @Override
    public void append(@Owned Frame frame) {
      bytes += frame.length();
      Journal.super.append(frame);
    }

    int bytes() {
      return bytes;
    }
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
