// A bin that is made here fills itself, and is emptied; a field of a new object is filled once.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinMadeHere {
  void checked() throws IOException {
    Bin bin = new Bin();
    bin.check();
    bin.drain();
  }

  void refilled() {
    Bin bin = new Bin();
    bin.refill();
    bin.drain();
  }

  void begun(@Owned Frame frame) {
    Slot slot = new Slot();
    slot.frame = frame;
    slot.end();
  }

  void begunWith(@Owned Frame frame, @Owned Frame other) {
    Slot slot = new Slot(other);
    slot.end();
    frame.send();
  }

  void close(Port port) {
    Port.Line line = port.new Line();
    port.close(line);
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void check() throws IOException {
    if (frames.size() > 3) {
      throw new IOException("full");
    }
  }

  void refill() {
    frames.add(new Frame());
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }
}

@Tracked
class Slot {
  @Nullable @Owned Frame frame;

  Slot() {}

  Slot(@Owned Frame frame) {
    this.frame = frame;
  }

  void end(@Owned Slot this) {
    Frame last = frame;
    frame = null;
    if (last != null) {
      last.send();
    }
  }
}

class Port {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void close(@Owned Line line) {
    queue.remove().send();
    line.close();
  }

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  @Tracked
  class Line {
    void close(@Owned Line this) {}
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
