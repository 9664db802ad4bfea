// A rig lends what its left bin keeps, and that is drained by another name, as another class, or among others.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinBesideByAName {
  static int byAName(Rig rig) {
    Bin left = rig.left;
    Frame frame = rig.left.first();
    left.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int asAnother(Rig rig) {
    Frame frame = rig.left.first();
    ((Wide) rig.left).tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int inAMethod(Rig rig) {
    Frame frame = rig.left.first();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : drain((Wide) rig.left, frame);
  }

  static int ofAPort(Port port, @Owned Port mine) {
    Frame frame = mine.first();
    ((Wide) mine.bin).tidy();
    // :: error: [borrow.outlives.owner]
    int length = frame == null ? 0 : frame.length();
    mine.end();
    return length;
  }

  static int amongOthers(Port port, List<@Borrowed Port> ports) {
    Frame frame = port.first();
    tidyAll(ports);
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static int drain(Bin bin, @Borrowed Frame frame) {
    Frame next = bin.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  private static void tidyAll(List<@Borrowed Port> all) {
    for (Port each : all) {
      each.bin.tidy();
    }
  }

  static class Rig {
    final Bin left = new Bin();
    final Bin right = new Bin();
  }

  static class Bin {
    final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

    @Nullable @Borrowed("this") Frame first() {
      return frames.peek();
    }

    void tidy() {
      for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
        frame.send();
      }
    }
  }

  static class Wide extends Bin {}

  @Tracked
  static class Port {
    static final Bin COMMON = new Bin();

    final Bin bin = new Bin();

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {
      bin.tidy();
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
