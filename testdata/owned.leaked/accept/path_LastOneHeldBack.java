// Mended: Each frame is held back until the next one is there; the last one must go out behind the
// loop.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LastOneHeldBack {
  void send(int[] lengths) {
    Frame held = null;
    for (int length : lengths) {
      Frame next = new Frame(length);
      if (held != null) {
        held.send(true);
      }
      held = next;
    }
    if (held != null) {
      held.send(false);
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  void send(@Owned Frame this, boolean more) {}
}
