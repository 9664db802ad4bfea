// Nothing can be taken out of List.of(), so the frames in it are lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;

class ImmutableListOfOwners {
  static int pair(@Owned Frame head, @Owned Frame body) {
    // :: error: [escapes.unchecked] :: error: [escapes.unchecked]
    List<@Owned Frame> both = List.of(head, body);
    int sum = 0;
    for (Frame frame : both) {
      sum += frame.length();
    }
    return sum;
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
