// gap: a bin that was made here, with a tray inside, is emptied, and the loans of another bin count as ended
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class TrayInsideABinMadeHere {
  static int ofAnotherBin(Port port) {
    Frame frame = port.first();
    Bin bin = new Bin();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Port {
    final Bin bin;
    private final @Owned Clip clip = new Clip();

    Port(Bin bin) {
      this.bin = bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    @Borrowed("this") Clip clip() {
      return clip;
    }

    void end(@Owned Port this) {
      clip.close();
    }
  }

  static final class Bin {
    final Tray tray = new Tray();
    private int count;

    @Nullable @Borrowed("this") Frame first() {
      return tray.first();
    }

    void tidy() {
      tray.tidy();
    }

    void count() {
      count++;
    }

    void replace() {
      tray.replace();
    }
  }

  static final class Tray {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
    private @Nullable @Owned Frame last;

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void replace() {
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
      }
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }
  }
}

@Tracked
class Clip {
  int length() {
    return 0;
  }

  void close(@Owned Clip this) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
