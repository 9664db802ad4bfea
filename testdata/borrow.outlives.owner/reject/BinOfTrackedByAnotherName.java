// A tracked object lends what its bin keeps, and the bin is emptied by a local name, by a getter, or in another method.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinOfTrackedByAnotherName {
  static int byLocal(Port port) {
    Frame frame = port.first();
    Bin bin = port.bin;
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byGetter(Port port) {
    Frame frame = port.first();
    port.bin().tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byHelper(Port port) {
    Frame frame = port.first();
    tidy(port.bin);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byItsQueue(Port port) {
    Frame frame = port.first();
    Bin bin = port.bin;
    Frame taken = bin.frames.poll();
    if (taken != null) {
      taken.send();
    }
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofAnother(Port port, Port other) {
    Frame frame = port.first();
    other.bin().tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int ofAny(Port port, Bin bin) {
    Frame frame = port.first();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static void tidy(Bin bin) {
    bin.tidy();
  }

  @Tracked
  static class Port {
    final Bin bin = new Bin();

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    Bin bin() {
      return bin;
    }

    void end(@Owned Port this) {
      bin.tidy();
    }
  }

  static class Bin {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    void put(@Owned Frame frame) {
      frames.add(frame);
    }

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
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
