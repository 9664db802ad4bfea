// A local names what the field of either of two objects keeps, and is used before either changes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldOfEitherObject {
  int secondCleared(Tray tray, Tray other, boolean left) {
    Frame frame = left ? tray.first : other.first;
    int length = frame == null ? 0 : frame.length();
    other.clear();
    return length;
  }

  int firstCleared(Tray tray, Tray other, boolean left) {
    Tray one;
    if (left) {
      one = tray;
    } else {
      one = other;
    }
    Frame frame = one.first;
    int length = frame == null ? 0 : frame.length();
    tray.clear();
    return length;
  }

  int secondEmptied(Tray tray, Tray other, boolean left) {
    Frame frame = left ? tray.first : other.first;
    int length = frame == null ? 0 : frame.length();
    Frame second = other.first;
    other.first = null;
    if (second != null) {
      second.send();
    }
    return length;
  }

  int thirdCleared(Tray tray, Tray other, Tray third, boolean left) {
    Frame frame = left ? tray.first : other.first;
    if (frame == null) {
      third.clear();
      return 0;
    }
    return frame.length();
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
