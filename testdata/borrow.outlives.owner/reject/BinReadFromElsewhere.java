// A tracked object lends what is kept in a bin, and a bin that was had from who knows where is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinReadFromElsewhere {
  private static final List<Bin> ALL = new ArrayList<>();
  private static final Bin[] SLOTS = {new Bin()};
  private static final Pair SOME = new Pair();
  private final Bin left = new Bin();

  int slotOfResult(Port port) {
    Frame frame = port.first();
    slots()[0].tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int fieldOfResult(Port port) {
    Frame frame = port.first();
    pair().bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int getterOfResult(Port port) {
    Frame frame = port.first();
    pair().bin().tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int elementOfResult(Port port) {
    Frame frame = port.first();
    all().get(0).tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int reassigned(Port port, Bin other) {
    Frame frame = port.first();
    Bin bin = left;
    if (other != left) {
      bin = other;
    }
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int rootReassigned(Port port, Pair pair) {
    Frame frame = port.first();
    Pair root = pair;
    Bin bin = root.bin;
    root = new Pair();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int parameterReassigned(Port port, Pair pair) {
    Frame frame = port.first();
    Bin bin = pair.bin;
    pair = new Pair();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int nameReassigned(Port port, Bin given) {
    Frame frame = port.first();
    Bin root = given;
    Bin same = root;
    root = new Bin();
    same.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int parameterReassignedAfter(Port port, Bin given) {
    Frame frame = port.first();
    Bin same = given;
    given = new Bin();
    same.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int given(Port port, Bin bin) {
    Frame frame = port.first();
    bin.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  private static Bin[] slots() {
    return SLOTS.clone();
  }

  private static Pair pair() {
    return SOME;
  }

  private static List<Bin> all() {
    return new ArrayList<>(ALL);
  }

  @Tracked
  static final class Port {
    final Bin bin;

    Port(Bin bin) {
      this.bin = bin;
    }

    @Nullable @Borrowed("this") Frame first() {
      return bin.first();
    }

    void end(@Owned Port this) {}
  }

  static final class Pair {
    Bin bin = new Bin();

    Bin bin() {
      return bin;
    }
  }

  static final class Bin {
    private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

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
