// Mended: The end of the recursion sends the frame and must not go on.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecursionWithoutReturn {
  void relay(@Owned Frame frame, int hops) {
    if (hops == 0) {
      frame.send();
      return;
    }
    relay(frame, hops - 1);
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
