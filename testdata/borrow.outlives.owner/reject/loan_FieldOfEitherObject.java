// A local names what the field of either of two objects keeps; the end of either may end it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldOfEitherObject {
  int secondCleared(Tray tray, Tray other, boolean left) {
    Frame frame = left ? tray.first : other.first;
    other.clear();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int firstCleared(Tray tray, Tray other, boolean left) {
    Tray one;
    if (left) {
      one = tray;
    } else {
      one = other;
    }
    Frame frame = one.first;
    tray.clear();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int secondEmptied(Tray tray, Tray other, boolean left) {
    Frame frame = left ? tray.first : other.first;
    Frame second = other.first;
    other.first = null;
    if (second != null) {
      second.send();
    }
    // :: error: [borrow.outlives.owner] :: error: [use.after.transfer]
    return frame == null ? 0 : frame.length();
  }
}

class Tray {
  @Nullable @Owned Frame first;

  void put(@Owned Frame one) {
    clear();
    first = one;
  }

  void clear() {
    Frame one = first;
    first = null;
    if (one != null) {
      one.send();
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
