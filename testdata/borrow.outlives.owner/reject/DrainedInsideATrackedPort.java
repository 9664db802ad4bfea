// A method drains the port that it is given, and then looks at what that had lent by its queue or by a getter.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedInsideATrackedPort {
  static int ofItsQueue(Port port) {
    Frame frame = port.frames.peek();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : Port.drain(port, frame);
  }

  static int byItsGetter(Port port) {
    Frame frame = port.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : Port.drain(port, frame);
  }

  static int ofTheHub(Hub hub) {
    Frame frame = hub.port.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : hub.drain(hub.port, frame);
  }

  static int ofABin(@Borrowed(exclusive = true) Port port, Bin bin) {
    Frame frame = bin.last;
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : port.take(bin, frame);
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
    Frame gone = bin.last;
    bin.last = null;
    if (gone != null) {
      gone.send();
    }
    return frame.length();
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
    Frame next = port.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
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
    Frame next = other.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
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
