// A varargs parameter of owners empties its array slot by slot.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class VarargsOfOwners {
  private int bytes;

  void sendAll(@Owned Frame... frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        bytes += frame.length();
        frame.send();
      }
    }
  }

  void burst(@Owned Frame urgent) {
    sendAll(urgent, new Frame(64), new Frame(128));
    sendAll();
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
