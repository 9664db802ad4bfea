// A bin in a field is emptied beside a loan of a port that cannot have it: nobody else was given that bin, or the port made its own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class FieldGivenToAPort {
  private static final Bin SPARE = new Bin();
  static final Bin ALL = new Bin();
  private final Bin mine = new Bin();
  private final Bin shown = new Bin();

  Port make() {
    return new Port(shown);
  }

  static int ofTheClass(Port port) {
    Frame frame = port.first();
    SPARE.tidy();
    return frame == null ? 0 : frame.length();
  }

  int own(Port port) {
    Frame frame = port.first();
    mine.tidy();
    return frame == null ? 0 : frame.length();
  }

  int byThis(Port port) {
    Frame frame = port.first();
    this.mine.tidy();
    return frame == null ? 0 : frame.length();
  }

  int lookedAtBefore(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    shown.tidy();
    return length;
  }

  int lookedAtAgain(Port port) {
    shown.tidy();
    Frame frame = port.first();
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

  int lookAndTidy(Port port) {
    Frame frame = port.first();
    int length = frame == null ? 0 : frame.length();
    tidy();
    return length;
  }

  void tidy() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

/** The port made the bin for itself, and hands it on to nobody. */
class UserOfAPortsOwn {
  final Bin mine;

  UserOfAPortsOwn(Bin mine) {
    this.mine = mine;
  }

  int own(MakingPort port) {
    Frame frame = port.first();
    mine.tidy();
    return frame == null ? 0 : frame.length();
  }
}

/** Each field refers to what was made for it. */
class UserOfAnOpenPort {
  final Bin mine = new Bin();

  int own(OpenPort port) {
    Frame frame = port.first();
    mine.tidy();
    FieldGivenToAPort.ALL.tidy();
    return frame == null ? 0 : frame.length();
  }
}

@Tracked
final class Port {
  private final Bin bin;

  Port(Bin bin) {
    this.bin = bin;
  }

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned Port this) {}
}

@Tracked
final class MakingPort {
  private final Bin bin = new Bin();

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned MakingPort this) {}
}

@Tracked
final class OpenPort {
  final Bin bin = new Bin();

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned OpenPort this) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
