// Mended: The iterator of a view of a frame is used after the frame was sent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

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

  private final List<String> seen = new ArrayList<>();

  String first(@Owned Frame frame) {
    Bytes view = new Bytes(frame);
    for (String each : view) {
      seen.add(each);
    }
    Iterator<String> bytes = view.iterator();
    String first = bytes.hasNext() ? bytes.next() : "";
    frame.send();
    return first;
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
