// The iterator of a view of a frame is used after the frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Iterator;

class IteratorOfViewOutlives {
  static class Bytes implements Iterable<String> {
    private final @Borrowed Frame frame;

    Bytes(@Borrowed Frame frame) {
      this.frame = frame;
    }

    @Override
    public Iterator<String> iterator() {
      return new Iterator<>() {
        private int at;

        @Override
        public boolean hasNext() {
          return at < frame.length();
        }

        @Override
        public String next() {
          return "byte " + at++;
        }
      };
    }
  }

  boolean more(@Owned Frame frame) {
    Iterator<String> bytes = new Bytes(frame).iterator();
    frame.send();
    // :: error: [borrow.outlives.owner]
    return bytes.hasNext();
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
