// A tracked object lends what is kept in a tray inside its bin, and the tray is emptied by way of the bin or of what has the object.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TrayInsideTheBin {
  static int byTheBin(Port port) {
    Frame frame = port.first();
    port.bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int replaced(Port port) {
    Frame frame = port.last();
    port.bin.replace();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int shared(Port port) {
    Frame frame = port.first();
    sweep();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int sharedOnTheWay(Port port, StringBuilder log) {
    Frame frame = port.first();
    sweep(log);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byTheSwitch(Port port, Switch all) {
    Frame frame = port.first();
    all.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static void sweep() {
    Bin.SHARED.tray.tidy();
  }

  private static void sweep(StringBuilder log) {
    log.append("swept");
    Bin.SHARED.tray.tidy();
  }

  static final class Switch {
    private final List<Bin> bins = new ArrayList<>();
    private @Nullable Gate gate;

    void tidy() {
      for (Bin bin : bins) {
        bin.tray.tidy();
      }
    }
  }

  static final class Gate {
    final List<@Borrowed Port> ports = new ArrayList<>();
  }

  @Tracked
  static final class Port {
    final Bin bin;

    Port(Bin bin) {
      this.bin = bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    @Nullable @Borrowed("this") Frame last() {
      return bin.last();
    }

    void end(@Owned Port this) {}
  }

  static final class Bin {
    static final Bin SHARED = new Bin();

    final Tray tray = new Tray();

    @Nullable @Borrowed("this") Frame first() {
      return tray.first();
    }

    @Nullable @Borrowed("this") Frame last() {
      return tray.last();
    }

    void tidy() {
      tray.tidy();
    }

    void replace() {
      tray.replace();
    }
  }

  static final class Tray {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
    private @Nullable @Owned Frame last;

    @Nullable @Borrowed("this") Frame last() {
      return last;
    }

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
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
