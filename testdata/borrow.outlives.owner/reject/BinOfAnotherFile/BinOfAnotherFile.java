// A tracked object lends what its bin keeps, and the bin, whose class is written in another file, is tidied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class BinOfAnotherFile {
  static int byField(Port port) {
    Frame frame = port.first();
    port.bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int byCast(Port port) {
    Frame frame = port.first();
    ((Bin) port.any).tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  static int inside(Port port) {
    Frame frame = port.first();
    port.box.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Port {
    final Bin bin = new Bin();
    final Box box = new Box(bin);
    final Object any = bin;

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {}
  }

  static final class Box {
    private final Bin bin;

    Box(Bin bin) {
      this.bin = bin;
    }

    void tidy() {
      bin.tidy();
    }
  }
}
