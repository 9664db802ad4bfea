// What a loop takes from a list that only inference knows of, made of values that are lent, may be read.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Arrays;
import java.util.List;

class ListOfWhatSaysNothing {
  int lengthOfAll(Frame... frames) {
    int sum = 0;
    for (Frame frame : List.of(frames)) {
      sum += frame.length();
    }
    return sum;
  }

  int lengthOfEach(Frame[] frames) {
    int sum = 0;
    for (var frame : Arrays.asList(frames)) {
      sum += frame.length();
    }
    return sum;
  }

  void sendAll(@Owned Frame... frames) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
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
