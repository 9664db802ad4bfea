// "labelled break/continue ... counts": the break leaves the block in which the frame would be
// sent.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LabelledBreakForgets {
  // :: error: [owned.leaked]
  void route(@Owned Frame frame, int[][] tables) {
    search:
    {
      for (int[] table : tables) {
        for (int port : table) {
          if (port < 0) {
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
