// The handler is for a cast that is wrong, and then the frame has not been sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WrongCastIsCaught {
  private int refused;

  // :: error: [owned.leaked]
  void send(@Owned Frame frame, Object attachment) {
    try {
      Integer lane = (Integer) attachment;
      refused = lane;
      frame.send();
    } catch (ClassCastException e) {
      refused++;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
