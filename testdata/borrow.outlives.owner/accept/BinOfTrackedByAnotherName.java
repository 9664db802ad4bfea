// A tracked object lends what its bin keeps until the bin is emptied, by whatever name; other bins lend nothing of it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinOfTrackedByAnotherName {
  private final Bin spare = new Bin();

  static int byLocal(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    Bin bin = port.bin;
    bin.tidy();
    return length;
  }

  static int byGetter(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    port.bin().tidy();
    return length;
  }

  static int byHelper(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    tidy(port.bin);
    return length;
  }

  static int byItsQueue(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    Bin bin = port.bin;
    Frame taken = bin.frames.poll();
    if (taken != null) {
      taken.send();
    }
    return length;
  }

  static int ofAnother(Port port, Port other) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    other.bin().tidy();
    return length;
  }

  static int ofAny(Port port, Bin bin) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    bin.tidy();
    return length;
  }

  int ofItsOwn(Port port) {
    Frame frame = port.first();
    Bin local = spare;
    local.tidy();
    tidySpare();
    return frame == null ? 0 : frame.length();
  }

  private void tidySpare() {
    spare.tidy();
  }

  static int ofNew(Port port, @Owned Frame next) {
    Frame frame = port.first();
    Bin made = new Bin();
    made.put(next);
    made.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int filled(Port port, @Owned Frame next) {
    Frame frame = port.first();
    Bin bin = port.bin;
    bin.put(next);
    return frame == null ? 0 : frame.length();
  }

  static int ofAnotherKind(Port port) {
    Header header = port.header();
    Bin bin = port.bin();
    bin.tidy();
    return header.length();
  }

  private static void tidy(Bin bin) {
    bin.tidy();
  }

  @Tracked
  static class Port {
    final Bin bin = new Bin();
    private final @Owned Header header = new Header();

    @Borrowed("this") Header header() {
      return header;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    Bin bin() {
      return bin;
    }

    void end(@Owned Port this) {
      bin.tidy();
      header.end();
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

@Tracked
class Header {
  int length() {
    return 0;
  }

  void end(@Owned Header this) {}
}
