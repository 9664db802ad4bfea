// gap: a method of an object empties it by a setter that it gives null; what a setter leaves is asked where the maker of the object calls it, not inside of other methods
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TidiedBySettingNull {
  static void bySetter(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.set(frame);
    cell.set(null);
  }

  static void byTidy(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.set(frame);
    cell.tidy();
  }

  static class Cell {
    private @Nullable @Owned Frame kept;

    void set(@Nullable @Owned Frame frame) {
      Frame before = kept;
      kept = frame;
      if (before != null) {
        before.send();
      }
    }

    void tidy() {
      set(null);
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
