// A hand-written iterator of numbers that is a loan of the frame it reads.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;
import java.util.NoSuchElementException;

class IteratorOverALoan {
  static final class Words implements Iterator<Integer> {
    private final @Borrowed Frame frame;
    private int next;

    Words(@Borrowed Frame frame) {
      this.frame = frame;
    }

    @Override
    public boolean hasNext() {
      return next < frame.length();
    }

    @Override
    public Integer next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return next++ * frame.length();
    }
  }

  int sum(@Owned Frame frame) {
    int sum = 0;
    Words words = new Words(frame);
    while (words.hasNext()) {
      sum += words.next();
    }
    frame.send();
    return sum;
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
