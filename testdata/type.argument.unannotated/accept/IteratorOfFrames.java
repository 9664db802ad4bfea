// An iterator that says who owns its frames lends them, as a loop over their list does.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.List;

class IteratorOfFrames {
  int lengths(Iterator<@Owned Frame> frames) {
    int sum = 0;
    while (frames.hasNext()) {
      Frame frame = frames.next();
      sum += frame.length();
    }
    return sum;
  }

  int lengthsOfList(List<@Borrowed Frame> list) {
    int sum = 0;
    Iterator<@Borrowed Frame> frames = list.iterator();
    while (frames.hasNext()) {
      Frame frame = frames.next();
      sum += frame.length();
    }
    return sum;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
