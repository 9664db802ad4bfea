// Mended: The parameter hides the field and is assigned to itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ShadowedFieldNotSet {
  private @Nullable @Owned Frame frame;
  private int port;

  ShadowedFieldNotSet(@Owned Frame frame, int port) {
    this.frame = frame;
    this.port = port;
  }

  synchronized int port() {
    return port;
  }

  synchronized void flush() {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
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
