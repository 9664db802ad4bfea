// A slot of a tray is overwritten whose index is calculated there: what was lost may be what a port has lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotThatNobodyNames {
  static int ofATray(Port port, Tray tray) {
    Frame frame = port.first();
    // :: error: [overwritten]
    tray.slots[next()] = null;
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofALentTray(Port port, Bin bin) {
    Frame frame = port.data().first();
    Tray tray = bin.lent();
    // :: error: [overwritten]
    tray.slots[next()] = null;
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byItsGetter(Port port, Tray tray) {
    Frame frame = port.data().tray.slots[0];
    Frame old = tray.slots[0];
    tray.slots[0] = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static int next() {
    return 1;
  }

  @Tracked
  static class Port {
    private final Bin bin = new Bin();

    @Borrowed("this") Bin data() {
      return bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {
      bin.tray.clear();
    }
  }

  static class Bin {
    final Tray tray = new Tray();

    @Borrowed("this") Tray lent() {
      return tray;
    }

    @Nullable @Borrowed("this") Frame first() {
      return tray.first();
    }
  }

  static class Tray {
    final @Nullable @Owned Frame[] slots = new Frame[4];

    @Nullable @Borrowed("this") Frame first() {
      return slots[0];
    }

    void clear() {
      for (int i = 0; i < slots.length; i++) {
        Frame frame = slots[i];
        slots[i] = null;
        if (frame != null) {
          frame.send();
        }
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
