// gap: A queue of a class of its own, whose frames went to another, is asked by a method of that class: what it lends may be used, though it is the other's.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;

class SpentLaneAsksItself {
  static int spent(Lane lane, Deque<@Owned Frame> all) {
    all.addAll(lane);
    while (!all.isEmpty()) {
      all.remove().send();
    }
    int length = lane.head().length();
    lane.clear();
    return length;
  }
}

class Lane extends ArrayDeque<@Owned Frame> {
  @Borrowed("this") Frame head() {
    return getFirst();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
