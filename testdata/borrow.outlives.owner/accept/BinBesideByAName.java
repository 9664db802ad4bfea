// A rig lends what its left bin keeps, and the right one is drained, by a name, as another class, or others of which it is none.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinBesideByAName {
  static int byAName(Rig rig) {
    Bin left = rig.left;
    Frame frame = rig.right.first();
    left.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int asAnother(Rig rig) {
    Frame frame = rig.left.first();
    ((Wide) rig.right).tidy();
    return frame == null ? 0 : frame.length();
  }

  static int inAMethod(Rig rig) {
    Frame frame = rig.left.first();
    return frame == null ? 0 : drain((Wide) rig.right, frame);
  }

  static int ofAPort(Port port, @Owned Port mine) {
    Frame frame = port.first();
    ((Wide) mine.bin).tidy();
    int length = frame == null ? 0 : frame.length();
    mine.end();
    return length;
  }

  static int amongOthers(Port port, List<Bin> bins) {
    Frame frame = port.first();
    tidyAll(bins);
    return frame == null ? 0 : frame.length();
  }

  static int ofAll(Port port) {
    Frame frame = port.first();
    Port.COMMON.tidy();
    return frame == null ? 0 : frame.length();
  }

  private static int drain(Bin bin, @Borrowed Frame frame) {
    Frame next = bin.frames.poll();
    if (next != null) {
      next.send();
    }
    return frame.length();
  }

  private static void tidyAll(List<Bin> all) {
    for (Bin each : all) {
      each.tidy();
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
