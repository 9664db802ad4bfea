// only one of two objects that may be one is filled
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

  static void parameters(Box x, Box y, @Owned Frame a, @Owned Frame b) {
    int length = lengthOf(x.first());
    if (length == 0 && x.kept == null && y.kept == null) {
      x.kept = a;
      b.send();
    } else {
      a.send();
      b.send();
    }
  }

  static void askedBoth(Box x, Box y, @Owned Frame a, @Owned Frame b) {
    int length = lengthOf(x.first()) + lengthOf(y.first());
    if (length == 0 && x.kept == null && y.kept == null) {
      x.kept = a;
      b.send();
    } else {
      a.send();
      b.send();
    }
  }

  static void ofList(List<Box> boxes, Box y, @Owned Frame a, @Owned Frame b) {
    Box x = boxes.get(0);
    int length = lengthOf(y.first());
    if (length == 0 && x.kept == null && y.kept == null) {
      x.kept = a;
      b.send();
    } else {
      a.send();
      b.send();
    }
  }

  static void counted(Cell c, Cell d, @Owned Frame a, @Owned Frame b) {
    if (c.latest == null && d.latest == null) {
      c.latest = a;
      b.send();
    } else {
      a.send();
      b.send();
    }
  }

  private static int lengthOf(@Nullable Frame frame) {
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Cell {
    volatile @Nullable @Owned Frame latest;

    void end(@Owned Cell this) {
      if (latest != null) {
        latest.send();
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
