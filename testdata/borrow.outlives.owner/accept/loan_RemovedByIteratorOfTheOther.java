// An iterator removes from a list that may be another list, whose loan is over by then.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;

class RemovedByIteratorOfTheOther {
  static void run(List<@Owned Frame> a, List<@Owned Frame> list) {
    Frame frame = a.get(0);
    if (frame != null) {
      frame.length();
    }
    Iterator<@Owned Frame> each = list.iterator();
    if (each.hasNext()) {
      Frame gone = each.next();
      each.remove();
      gone.send();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
