// A bin in a field of this class, a static one or a slot, is emptied: the port that lent something may have been given that very bin.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class FieldGivenToAPort {
  static final Bin ALL = new Bin();
  private final Bin mine = new Bin();
  private final Bin[] bins = {new Bin()};
  private final Bin given;

  FieldGivenToAPort(Bin given) {
    this.given = given;
  }

  static Port make() {
    return new Port(ALL);
  }

  Port makeOwn() {
    return new Port(mine);
  }

  static int shared(Port port) {
    Frame frame = port.first();
    ALL.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int own(Port port) {
    Frame frame = port.first();
    mine.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int slot(Port port) {
    Frame frame = port.first();
    bins[0].tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int given(Port port) {
    Frame frame = port.first();
    given.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  int ofMany(Rack rack) {
    Frame frame = rack.first();
    mine.tidy();
    // :: error: [borrow.outlives.owner]
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
    tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  void tidy() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

/** Hands itself out. */
class OpenBin {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  OpenPort port() {
    return new OpenPort(this);
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

class UserOfAnOpenBin {
  private final OpenBin mine = new OpenBin();

  OpenPort port() {
    return mine.port();
  }

  int own(OpenPort port) {
    Frame frame = port.first();
    mine.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

/** Keeps what a port made for itself. */
class UserOfAPortsOwn {
  private Bin mine = new Bin();

  void adopt(MakingPort port) {
    mine = port.bin;
  }

  int own(MakingPort port) {
    Frame frame = port.first();
    mine.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

/** A port that keeps its user asks it for what is in its bin. */
class UserThatIsKept {
  private final Bin mine = new Bin();

  @Nullable @Borrowed("this") Frame first() {
    return mine.first();
  }

  int own(UsingPort port) {
    Frame frame = port.first();
    mine.tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }
}

/** Asked by the port that keeps it, and knows nobody else. */
class AskedBin {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return queue.peek();
  }

  int lookAndTidy(AskingPort port) {
    Frame frame = port.first();
    tidy();
    // :: error: [borrow.outlives.owner]
    return frame == null ? 0 : frame.length();
  }

  void tidy() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }
}

@Tracked
final class AskingPort {
  private final AskedBin bin = new AskedBin();

  int look() {
    return bin.lookAndTidy(this);
  }

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned AskingPort this) {}
}

@Tracked
final class UsingPort {
  private final UserThatIsKept user = new UserThatIsKept();

  @Nullable @Borrowed("this") Frame first() {
    return user.first();
  }

  void end(@Owned UsingPort this) {}
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
final class OpenPort {
  private final OpenBin bin;

  OpenPort(OpenBin bin) {
    this.bin = bin;
  }

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned OpenPort this) {}
}

@Tracked
final class MakingPort {
  final Bin bin = new Bin();

  @Nullable @Borrowed("this") Frame first() {
    return bin.first();
  }

  void end(@Owned MakingPort this) {}
}

@Tracked
final class Rack {
  private final Bin[] bins;

  Rack(Bin[] bins) {
    this.bins = bins;
  }

  @Nullable @Borrowed("this") Frame first() {
    return bins[0].first();
  }

  void end(@Owned Rack this) {}
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
