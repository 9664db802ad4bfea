// Mended: Nothing can be taken out of List.of(), so the frames in it are lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class ImmutableListOfOwners {
  static int pair(@Owned Frame head, @Owned Frame body) {
    Deque<@Owned Frame> both = new ArrayDeque<>();
    both.add(head);
    both.add(body);
    int sum = 0;
    for (Frame frame : both) {
      sum += frame.length();
    }
    while (!both.isEmpty()) {
      both.pollLast().send();
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
