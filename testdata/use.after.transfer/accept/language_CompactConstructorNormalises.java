// A compact constructor changes a number and passes the owner through.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
record CompactConstructorNormalises(@Owned Frame frame, int retries, String name) {
  static int made;

  CompactConstructorNormalises {
    retries = Math.max(0, retries);
    name = name.isBlank() ? "frame " + frame.length() : name.strip();
  }

  CompactConstructorNormalises(@Owned Frame frame) {
    this(frame, 3, "");
  }

  boolean mayRetry() {
    return retries > 0;
  }

  void send(@Owned CompactConstructorNormalises this) {
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
