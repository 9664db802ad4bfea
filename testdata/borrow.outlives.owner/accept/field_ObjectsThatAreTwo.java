// two objects that are known to be two keep what they have: new ones, owned ones, such as are lent exclusively
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ObjectsThatAreTwo {
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

  static int bothLend(Box x, Box y) {
    Frame one = y.first();
    Frame other = x.first();
    return (one == null ? 0 : one.length()) + (other == null ? 0 : other.length());
  }

  static int oneIsNew(Box x) {
    Frame seen = x.first();
    Box y = new Box();
    y.kept = null;
    return seen == null ? 0 : seen.length();
  }

  static int bothAreNew(List<Box> boxes, @Owned Frame frame) {
    Box x = new Box();
    Box y = new Box();
    x.kept = frame;
    boxes.add(x);
    boxes.add(y);
    Frame seen = x.first();
    y.kept = null;
    return seen == null ? 0 : seen.length();
  }

  static int owned(@Owned Cell one, @Owned Cell other) {
    Frame seen = one.kept;
    Frame frame = other.kept;
    other.kept = null;
    if (frame != null) {
      frame.send();
    }
    int length = seen == null ? 0 : seen.length();
    one.end();
    other.end();
    return length;
  }

  static int exclusive(
      @Borrowed(exclusive = true) Cell one, @Borrowed(exclusive = true) Cell other) {
    Frame seen = one.kept;
    Frame frame = other.kept;
    other.kept = null;
    if (frame != null) {
      frame.send();
    }
    return seen == null ? 0 : seen.length();
  }

  @Tracked
  static final class Cell {
    @Nullable @Owned Frame kept;

    void end(@Owned Cell this) {
      if (kept != null) {
        kept.send();
      }
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
