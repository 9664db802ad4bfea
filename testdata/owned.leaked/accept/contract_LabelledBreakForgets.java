// Mended: "labelled break/continue ... counts": the break leaves the block in which the frame would
// be sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LabelledBreakForgets {
  void route(@Owned Frame frame, int[][] tables) {
    search:
    {
      for (int[] table : tables) {
        for (int port : table) {
          if (port < 0) {
            frame.drop();
            break search;
          }
        }
      }
      frame.send();
    }
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
