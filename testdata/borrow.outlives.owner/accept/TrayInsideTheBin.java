// A tracked object lends what is kept in a tray inside its bin; another tray is emptied, or what was lent was no element.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class TrayInsideTheBin {
  static int before(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    port.bin.tidy();
    return length;
  }

  static int noElement(Port port) {
    Clip clip = port.clip();
    port.bin.tidy();
    port.bin.replace();
    return clip.length();
  }

  static int ofAnotherClass(Port port, Desk desk) {
    Frame frame = port.first();
    desk.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int ofAnotherTracked(Line line, @Borrowed(exclusive = true) Line other) {
    Frame frame = line.first();
    int length = frame == null ? 0 : frame.length();
    other.tidy();
    return length;
  }

  static int ofAnotherMade(Line line) {
    Frame frame = line.first();
    Line own = new Line();
    own.tidy();
    own.end();
    return frame == null ? 0 : frame.length();
  }

  static int ofNone(Line line, Bin bin) {
    Frame frame = line.first();
    bin.tidy();
    bin.tell(line);
    return frame == null ? 0 : frame.length();
  }

  static int notTaken(Port port) {
    Frame frame = port.first();
    port.bin.count();
    return frame == null ? 0 : frame.length();
  }

  static final class Desk {
    private final Bin bin = new Bin();

    void tidy() {
      bin.tray.tidy();
    }
  }

  @Tracked
  static final class Line {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    int size() {
      return frames.size();
    }

    void tidy(@Borrowed(exclusive = true) Line this) {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }

    void end(@Owned Line this) {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }
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

    void tell(Line line) {
      tidy();
      count += line.size();
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
