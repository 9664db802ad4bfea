// It tidies its tray, too.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class Bin {
  final Tray tray = new Tray();
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Borrowed("this") Tray lent() {
    return tray;
  }

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  @Nullable @Borrowed("this") Frame firstOfTray() {
    return tray.first();
  }

  void tidy() {
    tray.tidy();
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

class Base {
  void reset() {
    tidy();
  }

  void tidy() {}
}

class Tray extends Base {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  @Override
  void tidy() {
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.send();
    }
  }
}

class Rig {
  final Bin bin = new Bin();
  final Bin other = new Bin();

  void tidy() {
    bin.tidy();
    other.tidy();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
