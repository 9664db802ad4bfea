// Whether the cast was right or not, the frame is sent in the end.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WrongCastIsCaught {
  private int refused;

  void send(@Owned Frame frame, Object attachment) {
    try {
      Integer lane = (Integer) attachment;
      refused = lane;
    } catch (ClassCastException e) {
      refused++;
    } finally {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
