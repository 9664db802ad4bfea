// Mended: A compact constructor that throws leaves the frame to nobody.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record CompactConstructorForgets(@Owned Frame frame, int retries) {
  static final int MOST = 8;

  CompactConstructorForgets {
    if (retries > MOST) {
      frame.drop();
      throw new IllegalArgumentException("retries: " + retries);
    }
    retries = Math.max(retries, 0);
  }

  int retriesLeft() {
    return MOST - retries;
  }

  void send(@Owned CompactConstructorForgets this) {
    frame.send();
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
