// What a port lends is read before anything is polled from the tray that some bin lends; that of a tray made here is another.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PolledFromALentTray {
  static int ofTheBin(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    Frame old = port.bin().tray().frames.poll();
    if (old != null) {
      old.send();
    }
    return length;
  }

  static int ofAnyBin(Port port, Bin bin) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    Frame old = bin.tray().frames.poll();
    if (old != null) {
      old.send();
    }
    return length;
  }

  static int madeHere(Port port, @Owned Frame given) {
    Frame frame = port.first();
    Tray tray = new Tray(8);
    tray.frames.add(given);
    Frame old = tray.frames.poll();
    if (old != null) {
      old.send();
    }
    tray.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int ofAnOtherPort(Port port, @Owned Port other) {
    Frame frame = other.first();
    Tray tray = new Tray(8);
    tray.frames.add(new Frame());
    Frame old = tray.frames.poll();
    if (old != null) {
      old.send();
    }
    tray.tidy();
    int length = frame == null ? 0 : frame.length();
    other.end();
    return length;
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
