// gap: a tray that a method of a bin lent is cleared, and the bin may be that of the port whose data lent from that tray
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TrayOfLentDataCleared {
  static int cleared(Port port, Bin bin) {
    Frame frame = port.data().first();
    Tray tray = bin.lent();
    tray.clear();
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static class Port {
    private final Bin bin = new Bin();

    @Borrowed("this") Bin data() {
      return bin;
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
