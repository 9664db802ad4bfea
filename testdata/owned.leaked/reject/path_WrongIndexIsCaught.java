// The handler is for an index that is wrong, and then the frame has not been sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class path_WrongIndexIsCaught {
  private int refused;

  // :: error: [owned.leaked]
  void send(@Owned Frame frame, int[] counts, int lane) {
    try {
      counts[lane]++;
      frame.send();
    } catch (ArrayIndexOutOfBoundsException e) {
      refused++;
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
