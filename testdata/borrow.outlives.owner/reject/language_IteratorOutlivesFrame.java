// A hand-written iterator goes on after its frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class IteratorOutlivesFrame {
  static final class Words implements Iterator<Integer> {
    private final @Borrowed Frame frame;
    private final int[] next = new int[1];

    Words(@Borrowed Frame frame) {
      this.frame = frame;
    }

    @Override
    public boolean hasNext() {
      return next[0] < frame.length();
    }

    @Override
    public Integer next() {
      return next[0]++;
    }
  }

  int sum(@Owned Frame frame) {
    int sum = 0;
    Words words = new Words(frame);
    while (words.hasNext()) {
      sum += words.next();
    }
    frame.send();
    // :: error: [borrow.outlives.owner]
    return words.hasNext() ? -1 : sum;
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
