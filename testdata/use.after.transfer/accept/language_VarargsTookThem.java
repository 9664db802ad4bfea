// Mended: A varargs parameter of owners took each of its arguments.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsTookThem {
  void sendAll(@Owned Frame... frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  int burst(@Owned Frame a, @Owned Frame b) {
    int bytes = b.length();
    sendAll(a, new Frame(64), b);
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
