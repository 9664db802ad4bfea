// What either of two arguments keeps is returned as a loan of both.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OneOfTwoArguments {
  @Nullable @Borrowed({"#1", "#2"}) Frame chosen(Tray tray, Tray other, boolean left) {
    return left ? tray.first : other.first;
  }

  @Nullable @Borrowed({"#1", "#2"}) Frame ofChosen(Tray tray, Tray other, boolean left) {
    Tray one = left ? tray : other;
    return one.first;
  }

  @Nullable @Borrowed({"#1", "#2"}) Frame replaced(Tray tray, Tray other, boolean left) {
    Tray one = tray;
    if (left) {
      one = other;
    }
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
