// A list iterator walks a list of owners to and fro.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.ListIterator;

class ListIteratorReads {
  private final ArrayList<@Owned Frame> frames = new ArrayList<>();

  void add(@Owned Frame frame) {
    frames.add(frame);
  }

  int total() {
    int total = 0;
    ListIterator<@Owned Frame> it = frames.listIterator();
    while (it.hasNext()) {
      int index = it.nextIndex();
      total += index * it.next().length();
    }
    for (var back = frames.listIterator(frames.size()); back.hasPrevious(); ) {
      Frame frame = back.previous();
      total -= frame.length();
    }
    return total;
  }

  void flush() {
    while (!frames.isEmpty()) {
      Frame last = frames.remove(frames.size() - 1);
      last.send();
    }
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
