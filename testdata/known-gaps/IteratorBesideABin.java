// gap: an iterator empties the queue that an object may keep; what that object has lent goes on, as its loans end with calls of the queue itself
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

class IteratorBesideABin {
  int byIterator(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    Iterator<@Owned Frame> frames = queue.iterator();
    while (frames.hasNext()) {
      Frame each = frames.next();
      frames.remove();
      each.send();
    }
    return first == null ? 0 : first.length(); // may be one of those that were sent
  }

  int byCalls(Bin bin, ArrayDeque<@Owned Frame> queue) {
    Frame first = bin.first();
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames;

  Bin(ArrayDeque<@Owned Frame> frames) {
    this.frames = frames;
  }

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
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
