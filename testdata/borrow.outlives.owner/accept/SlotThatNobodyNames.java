// A slot of a tray is emptied whose index has a name, after what a port has lent was read.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotThatNobodyNames {
  static int ofATray(Port port, Tray tray) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    int next = next();
    Frame old = tray.slots[next];
    tray.slots[next] = null;
    if (old != null) {
      old.send();
    }
    return length;
  }

  static int ofALentTray(Port port, Bin bin) {
    Frame frame = port.data().first();
    int length = frame == null ? 0 : frame.length();
    Tray tray = bin.lent();
    tray.clear();
    return length;
  }

  static int byItsGetter(Port port, Tray tray) {
    Frame frame = port.data().tray.slots[0];
    int length = frame == null ? 0 : frame.length();
    Frame old = tray.slots[0];
    tray.slots[0] = null;
    if (old != null) {
      old.send();
    }
    return length;
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
