// The handler is for an index that is wrong, and drops the frame that has not been sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WrongIndexIsCaught {
  private int refused;

  void send(@Owned Frame frame, int[] counts, int lane) {
    try {
      counts[lane]++;
    } catch (ArrayIndexOutOfBoundsException e) {
      refused++;
      frame.drop();
      return;
    }
    frame.send();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
