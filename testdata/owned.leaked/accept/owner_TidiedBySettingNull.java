// a method of an object empties it by a setter that it gives null
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TidiedBySettingNull {
  static void bySetter(@Owned Frame frame) {
    Cell cell = new Cell();
    cell.set(frame);
    cell.set(null);
  }

  static void byTidy(@Owned Frame frame, @Owned Frame other) {
    Cell cell = new Cell();
    cell.set(frame);
    cell.tidy();
    cell.set(other);
    cell.tidy();
  }

  static void byClose(@Owned Frame frame) {
    try (Cell cell = new Cell()) {
      cell.set(frame);
    }
  }

  static void onEachWay(@Owned Frame frame, boolean last) {
    Cell cell = new Cell();
    cell.set(frame);
    cell.tidyIf(last);
    if (!last) {
      cell.tidy();
    }
    cell.tidy();
  }

  static void both(@Owned Frame first, @Owned Frame second) {
    Pair pair = new Pair();
    pair.first(first);
    pair.second(second);
    pair.tidy();
  }

  static class Cell implements AutoCloseable {
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

    void tidyIf(boolean last) {
      if (last) {
        set(null);
      }
    }

    @Override
    public void close() {
      set(null);
    }
  }

  static class Pair {
    private @Nullable @Owned Frame first;
    private @Nullable @Owned Frame second;

    void first(@Nullable @Owned Frame frame) {
      Frame before = first;
      first = frame;
      if (before != null) {
        before.send();
      }
    }

    void second(@Nullable @Owned Frame frame) {
      Frame before = second;
      second = frame;
      if (before != null) {
        before.send();
      }
    }

    void tidy() {
      first(null);
      second(null);
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
