// Wildcards with a lent bound read any collection of frames.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class WildcardReads {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  static int total(Iterable<? extends @Borrowed Frame> frames) {
    int total = 0;
    for (Frame frame : frames) {
      total += frame.length();
    }
    return total;
  }

  synchronized int average() {
    int size = queue.size();
    return size == 0 ? 0 : total(queue) / size;
  }

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized @Nullable @Owned Frame next() {
    return queue.poll();
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
