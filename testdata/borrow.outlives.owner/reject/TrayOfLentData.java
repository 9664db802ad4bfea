// What is taken out of a tray may be what the data of a port has lent, for the tray may be in that.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class TrayOfLentData {
  static int replaced(Port port, Tray tray) {
    Frame frame = port.data().last();
    Frame old = tray.last;
    tray.last = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int polled(Port port, Tray tray) {
    Frame frame = port.data().first();
    Frame old = tray.frames.poll();
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int listed(Port port, List<Tray> trays) {
    Frame frame = port.data().first();
    Frame old = trays.get(0).frames.poll();
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int swept(Port port, Tray tray) {
    Frame frame = port.data().first();
    sweep(tray);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int madeHere(@Owned Frame given) {
    Tray tray = new Tray();
    tray.last = given;
    Frame frame = tray.last();
    Frame old = tray.last;
    tray.last = null;
    if (old != null) {
      old.send();
    }
    // :: error: [borrow.outlives.owner]
    int length = frame == null ? 0 : frame.length();
    tray.tidy();
    return length;
  }

  private static void sweep(Tray tray) {
    tray.tidy();
  }

  @Tracked
  static class Port {
    private final Bin bin;

    Port(Bin bin) {
      this.bin = bin;
    }

    @Borrowed("this") Bin data() {
      return bin;
    }

    Bin bin() {
      return bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {}
  }

  static class Bin {
    final Tray tray = new Tray(8);

    @Borrowed("this") Tray tray() {
      return tray;
    }

    @Nullable @Borrowed("this") Frame first() {
      return tray.first();
    }

    @Nullable @Borrowed("this") Frame last() {
      return tray.last();
    }
  }

  static class Tray {
    final ArrayDeque<@Owned Frame> frames;
    @Nullable @Owned Frame last;

    Tray(int size) {
      frames = new ArrayDeque<>(size);
    }

    Tray() {
      this(16);
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    @Nullable @Borrowed("this") Frame last() {
      return last;
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
      Frame old = last;
      last = null;
      if (old != null) {
        old.send();
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
