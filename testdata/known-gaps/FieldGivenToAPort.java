// gap: a bin in a field of this class, or a static one, is told apart from the one that a port keeps; that some port was given that very bin is not asked
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class FieldGivenToAPort {
  static final Bin ALL = new Bin();
  private final Bin mine = new Bin();

  static Port make() {
    return new Port(ALL);
  }

  Port makeOwn() {
    return new Port(mine);
  }

  static int shared(Port port) {
    Frame frame = port.first();
    ALL.tidy();
    return frame == null ? 0 : frame.length();
  }

  int own(Port port) {
    Frame frame = port.first();
    mine.tidy();
    return frame == null ? 0 : frame.length();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  void tidy() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

@Tracked
final class Port {
  final Bin bin;

  Port(Bin bin) {
    this.bin = bin;
  }

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned Port this) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
