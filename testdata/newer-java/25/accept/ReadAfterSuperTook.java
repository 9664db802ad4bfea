// The length is read before the constructor above takes the frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ReadAfterSuperTook extends Port {
  private final int length;

  ReadAfterSuperTook(@Owned Frame frame) {
    int length = frame.length();
    super(frame);
    this.length = length;
  }

  int length() {
    return length;
  }
}

@Tracked
class Port {
  private final @Owned Frame first;

  Port(@Owned Frame first) {
    this.first = first;
  }

  void close(@Owned Port this) {
    first.send();
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
