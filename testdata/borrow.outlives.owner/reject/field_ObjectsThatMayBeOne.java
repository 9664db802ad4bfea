// what one object lends is used after the other was emptied, and the two may be one
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ObjectsThatMayBeOne {
  static final class Box {
    @Nullable @Owned Frame kept;

    @Nullable @Borrowed Frame first() {
      return kept;
    }

    void end() {
      Frame frame = kept;
      kept = null;
      if (frame != null) {
        frame.send();
      }
    }
  }

  private Box active = new Box();
  private Box last = active;

  static int taken(Box x, Box y) {
    Frame seen = x.first();
    Frame frame = y.kept;
    y.kept = null;
    if (frame != null) {
      frame.send();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }

  static int askedAndTaken(Box x, Box y) {
    int length = lengthOf(x.first());
    Frame seen = x.kept;
    Frame frame = y.kept;
    y.kept = null;
    if (frame != null) {
      frame.send();
    }
    // :: error: [borrow.outlives.owner]
    return seen == null ? length : seen.length();
  }

  static int ofList(List<Box> boxes, int i, int j) {
    Box x = boxes.get(i);
    Box y = boxes.get(j);
    Frame seen = x.first();
    y.end();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }

  int fields() {
    Frame seen = last.first();
    active.end();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.length();
  }

  int fieldAndParameter(Box x) {
    int length = lengthOf(x.first());
    Frame seen = active.kept;
    x.end();
    // :: error: [borrow.outlives.owner]
    return seen == null ? length : seen.length();
  }

  private static int lengthOf(@Nullable Frame frame) {
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
