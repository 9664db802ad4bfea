// What a loop takes from a list that only inference knows of, made of values that are lent, is given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class ListOfWhatSaysNothing {
  void sendAll(Frame... frames) {
    for (Frame frame : List.of(frames)) {
      // :: error: [borrow.transferred]
      frame.send();
    }
  }

  void sendEach(Frame[] frames) {
    for (var frame : Arrays.asList(frames)) {
      // :: error: [borrow.transferred]
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
