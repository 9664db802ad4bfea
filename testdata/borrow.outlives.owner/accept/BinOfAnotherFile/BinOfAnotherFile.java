// A tracked object lends what its bin keeps, and the bin, whose class is written in another file, is tidied afterwards.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BinOfAnotherFile {
  static int byField(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    port.bin.tidy();
    return length;
  }

  static int ofAnother(Port port) {
    Frame frame = port.first();
    Bin bin = new Bin();
    bin.tidy();
    return frame == null ? 0 : frame.length();
  }

  static int noBin(Port port) {
    Frame frame = port.first();
    port.box.tick();
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Port {
    final Bin bin = new Bin();
    final Box box = new Box();

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {}
  }

  static final class Box {
    private final Clock clock = new Clock();

    void tick() {
      clock.tick();
    }
  }
}
