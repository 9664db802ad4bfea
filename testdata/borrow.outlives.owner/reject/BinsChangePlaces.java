// A bin is drained by a local that was read from a field before it changed places.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinsChangePlaces {
  private Bin one = new Bin();
  private Bin other = new Bin();

  int swapped() {
    Bin before = one;
    one = other;
    other = before;
    Frame lent = other.first();
    before.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int ofTray(@Borrowed(exclusive = true) Tray tray) {
    Bin before = tray.one;
    tray.one = tray.other;
    tray.other = before;
    Frame lent = tray.other.first();
    before.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  static int byMethod(@Borrowed(exclusive = true) Tray tray) {
    Bin before = tray.one;
    tray.swap();
    Frame lent = tray.rest();
    before.drain();
    // :: error: [borrow.outlives.owner]
    return lent == null ? 0 : lent.length();
  }

  void end() {
    one.drain();
    other.drain();
  }
}

@Tracked
class Tray {
  Bin one = new Bin();
  Bin other = new Bin();

  void swap(@Borrowed(exclusive = true) Tray this) {
    Bin before = one;
    one = other;
    other = before;
  }

  @Nullable @Borrowed("this") Frame rest() {
    return other.first();
  }

  void close(@Owned Tray this) {
    one.drain();
    other.drain();
  }
}

class Bin {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  @Nullable @Borrowed("this") Frame first() {
    return frames.peek();
  }

  void drain() {
    while (!frames.isEmpty()) {
      frames.remove().end();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void end(@Owned Frame this) {}
}
