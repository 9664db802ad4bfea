// A tracked object lends what is kept in a bin, and other bins are emptied, which fields of this object or class keep: it made its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinReadFromElsewhere {
  private static final Bin ALL = new Bin();

  private final Bin left = new Bin();
  private final Bin[] slots = {new Bin()};
  private final List<Bin> bins = new ArrayList<>();
  private final Pair pair = new Pair();
  private int next;

  private Bin left() {
    return left;
  }

  private int next() {
    return next++ % slots.length;
  }

  int field(Port port) {
    Frame frame = port.first();
    left.tidy();
    return frame == null ? 0 : frame.length();
  }

  int named(Port port) {
    Frame frame = port.first();
    Bin bin = left;
    bin.tidy();
    return frame == null ? 0 : frame.length();
  }

  int cast(Port port) {
    Frame frame = port.first();
    ((Bin) left()).tidy();
    return frame == null ? 0 : frame.length();
  }

  int getter(Port port) {
    Frame frame = port.first();
    left().tidy();
    return frame == null ? 0 : frame.length();
  }

  int slot(Port port) {
    Frame frame = port.first();
    slots[0].tidy();
    return frame == null ? 0 : frame.length();
  }

  int someSlot(Port port) {
    Frame frame = port.first();
    slots[next()].tidy();
    return frame == null ? 0 : frame.length();
  }

  int element(Port port) {
    Frame frame = port.first();
    bins.get(0).tidy();
    return frame == null ? 0 : frame.length();
  }

  int namedElement(Port port) {
    Frame frame = port.first();
    Bin bin = bins.get(0);
    bin.tidy();
    return frame == null ? 0 : frame.length();
  }

  int inside(Port port) {
    Frame frame = port.first();
    Pair known = pair;
    known.bin.tidy();
    return frame == null ? 0 : frame.length();
  }

  int byGetterInside(Port port) {
    Frame frame = port.first();
    Pair known = pair;
    known.bin().tidy();
    return frame == null ? 0 : frame.length();
  }

  int ofTheClass(Port port) {
    Frame frame = port.first();
    ALL.tidy();
    return frame == null ? 0 : frame.length();
  }

  int byTheNameOfTheClass(Port port) {
    Frame frame = port.first();
    BinReadFromElsewhere.ALL.tidy();
    return frame == null ? 0 : frame.length();
  }

  int madeHere(Port port) {
    Frame frame = port.first();
    Bin own = new Bin();
    Bin same = own;
    same.tidy();
    return frame == null ? 0 : frame.length();
  }

  @Tracked
  static final class Port {
    private final Bin bin = new Bin();

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
