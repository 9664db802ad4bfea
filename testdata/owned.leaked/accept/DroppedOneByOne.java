// Mended: both are dropped, one by a method that another class of pairs overrides.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class DroppedOneByOne {
  static void drop(@Owned Frame left, @Owned Frame right, boolean isNeeded) {
    Pair pair = new Pair();
    pair.right = right;
    if (isNeeded) {
      pair.left = left;
    } else {
      left.send();
    }
    pair.dropRight();
    pair.dropLeft();
  }
}

class Pair {
  @Nullable @Owned Frame left;
  @Nullable @Owned Frame right;

  void dropLeft() {
    Frame last = left;
    left = null;
    if (last != null) {
      last.send();
    }
  }

  void dropRight() {
    Frame last = right;
    right = null;
    if (last != null) {
      last.send();
    }
  }
}

class CountedPair extends Pair {
  private int dropped;

  @Override
  void dropLeft() {
    super.dropLeft();
    dropped++;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
