// A method looks at what a port has lent before it drains that, or it drains another one, or what nobody has lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedInsideATrackedPort {
  static int ofItsQueue(Port port) {
    Frame frame = port.frames.peek();
    return frame == null ? 0 : Port.drain(port, frame);
  }

  static int byItsGetter(Port port) {
    Frame frame = port.first();
    return frame == null ? 0 : Port.drain(port, frame);
  }

  static int ofTheHub(Hub hub) {
    Frame frame = hub.port.first();
    return frame == null ? 0 : hub.drain(hub.port, frame);
  }

  static int ofABin(@Borrowed(exclusive = true) Port port, Bin bin) {
    Frame frame = bin.last;
    return frame == null ? 0 : port.take(bin, frame);
  }

  static int ofAnother(Port port) {
    Port mine = new Port();
    Frame frame = port.frames.peek();
    int length = frame == null ? 0 : drainFirst(mine, frame);
    mine.end();
    return length;
  }

  private static int drainFirst(Port port, @Borrowed Frame frame) {
    Frame next = port.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  static int ofAGiven(Port port, @Owned Port mine) {
    Frame frame = port.last;
    int length = frame == null ? 0 : mine.replace(port, frame);
    mine.end();
    return length;
  }

  static int ofATray(Bin bin, Tray tray) {
    Frame frame = bin.first();
    return frame == null ? 0 : bin.takeFrom(tray, frame);
  }

  static int ofTheChild(Port port) {
    Port kid = port.kids.peek();
    return kid == null ? 0 : dropFirst(kid);
  }

  private static int dropFirst(Port port) {
    Port kid = port.kids.poll();
    if (kid != null) {
      kid.end();
    }
    return port.count();
  }

  static int ofNobody(@Nullable Port port, Bin bin) {
    Frame frame = peek(port);
    if (port != null) {
      return 0;
    }
    return frame == null ? 0 : look(bin, frame);
  }

  private static int look(Bin bin, @Borrowed Frame frame) {
    int length = frame.length();
    bin.tidy();
    return length;
  }

  static @Nullable @Borrowed("port") Frame peek(@Nullable Port port) {
    return port == null ? null : port.first();
  }
}

@Tracked
class Port {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  final ArrayDeque<@Owned Port> kids = new ArrayDeque<>();
  @Nullable @Owned Frame last;

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  int count() {
    return frames.size();
  }

  int take(@Borrowed(exclusive = true) Port this, Bin bin, @Borrowed Frame frame) {
    int length = frame.length();
    Frame gone = bin.last;
    bin.last = null;
    if (gone != null) {
      gone.send();
    }
    return length;
  }

  int replace(@Borrowed(exclusive = true) Port this, Port other, @Borrowed Frame frame) {
    Frame gone = last;
    last = null;
    if (gone != null) {
      gone.send();
    }
    return frame.length() + other.count();
  }

  static int drain(Port port, @Borrowed Frame frame) {
    int length = frame.length();
    Frame next = port.frames.poll();
    if (next != null) {
      next.send();
    }
    return length;
  }

  void end(@Owned Port this) {
    for (Port kid = kids.poll(); kid != null; kid = kids.poll()) {
      kid.end();
    }
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
    Frame gone = last;
    last = null;
    if (gone != null) {
      gone.send();
    }
  }
}

class Bin {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  @Nullable @Owned Frame last;

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  int takeFrom(Tray tray, @Borrowed Frame frame) {
    Frame next = tray.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  void tidy() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
    Frame gone = last;
    last = null;
    if (gone != null) {
      gone.send();
    }
  }
}

class Tray {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
}

class Hub {
  @Owned Port port = new Port();

  int drain(Port other, @Borrowed Frame frame) {
    int length = frame.length();
    Frame next = other.frames.poll();
    if (next != null) {
      next.send();
    }
    return length;
  }

  void end() {
    Port old = port;
    port = new Port();
    old.end();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
