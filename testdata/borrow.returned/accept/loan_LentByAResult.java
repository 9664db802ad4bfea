// What a field keeps, or the caller passed, lends what is returned.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LentByAResult {
  private final Tray tray = new Tray();

  void put(@Owned Frame frame) {
    tray.put(frame);
  }

  void clear() {
    tray.clear();
  }

  @Nullable @Borrowed("this") Frame ofCurrent() {
    return tray.first();
  }

  @Nullable @Borrowed("#1") Frame ofAnother(Tray tray) {
    return tray.first();
  }
}

class Tray {
  @Nullable @Owned Frame first;

  void put(@Owned Frame one) {
    clear();
    first = one;
  }

  @Nullable @Borrowed("this") Frame first() {
    return first;
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
