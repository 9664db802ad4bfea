// an object is emptied by a setter that it gives null, but not at last, not on each way, or by a setter that puts another there
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TidiedBySettingNull {
  static void filledAgain(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.set(frame);
    cell.tidy();
    cell.set(other);
  }

  static void onOneWay(@Owned Frame frame, boolean last) {
    // :: error: [owned.leaked]
    Cell cell = new Cell();
    cell.set(frame);
    cell.tidyIf(last);
  }

  static void halfTidied(@Owned Frame first, @Owned Frame second) {
    // :: error: [owned.leaked]
    Pair pair = new Pair();
    pair.first(first);
    pair.second(second);
    pair.tidyFirst();
  }

  static void neverTidied(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Lazy lazy = new Lazy();
    lazy.set(frame);
    lazy.tidy();
  }

  static void replaced(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Spare spare = new Spare();
    spare.set(frame);
    spare.tidy();
  }

  static void replacedBySetter(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Spare spare = new Spare();
    spare.set(frame);
    spare.set(null);
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

    void tidyFirst() {
      first(null);
    }

    void tidy() {
      first(null);
      second(null);
    }
  }

  static class Lazy {
    private @Nullable @Owned Frame kept;

    void set(@Nullable @Owned Frame frame) {
      if (frame == null) {
        return;
      }
      Frame before = kept;
      kept = frame;
      if (before != null) {
        before.send();
      }
    }

    void tidy() {
      set(null);
    }

    void end() {
      Frame last = kept;
      kept = null;
      if (last != null) {
        last.send();
      }
    }
  }

  static class Spare {
    private @Nullable @Owned Frame kept;

    void set(@Nullable @Owned Frame frame) {
      Frame before = kept;
      kept = frame != null ? frame : new Frame();
      if (before != null) {
        before.send();
      }
    }

    void tidy() {
      set(null);
    }

    void end() {
      Frame last = kept;
      kept = null;
      if (last != null) {
        last.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
