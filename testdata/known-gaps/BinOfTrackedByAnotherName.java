// gap: a tracked object lends what its bin keeps, and the bin is emptied by another way than the field itself; only the way by the field is known to lead into the object
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
    return frame == null ? 0 : frame.length();
  }

  static int byGetter(Port port) {
    Frame frame = port.first();
    port.bin().tidy();
    return frame == null ? 0 : frame.length();
  }

  static int byHelper(Port port) {
    Frame frame = port.first();
    tidy(port.bin);
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
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

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
