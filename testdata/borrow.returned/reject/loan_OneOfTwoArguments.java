// What either of two arguments keeps is returned as a loan of the first.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OneOfTwoArguments {
  @Nullable @Borrowed("#1") Frame chosen(Tray tray, Tray other, boolean left) {
    // :: error: [borrow.returned]
    return left ? tray.first : other.first;
  }

  @Nullable @Borrowed("#1") Frame ofChosen(Tray tray, Tray other, boolean left) {
    Tray one = left ? tray : other;
    // :: error: [borrow.returned]
    return one.first;
  }

  @Nullable @Borrowed("#1") Frame replaced(Tray tray, Tray other, boolean left) {
    Tray one = tray;
    if (left) {
      one = other;
    }
    // :: error: [borrow.returned]
    return one.first;
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
