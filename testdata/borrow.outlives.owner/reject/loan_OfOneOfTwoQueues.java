// A tray lends from one of its queues, and that is emptied.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class Tray {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  final ArrayDeque<@Owned Frame> spare = new ArrayDeque<>();

  @Borrowed("this.frames") Frame first() {
    return frames.getFirst();
  }

  void drop() {
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
  }

  void dropSpare() {
    while (!spare.isEmpty()) {
      spare.remove().send();
    }
  }

  int dropped() {
    Frame frame = first();
    drop();
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }

  int emptied() {
    Frame frame = first();
    while (!frames.isEmpty()) {
      frames.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }
}

class User {
  int dropped(Tray tray) {
    Frame frame = tray.first();
    tray.drop();
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }

  int emptied(Tray tray) {
    Frame frame = tray.first();
    while (!tray.frames.isEmpty()) {
      tray.frames.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }

  int another(Tray tray, Tray other) {
    Frame frame = tray.first();
    other.drop();
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }

  int any(Tray tray, ArrayDeque<@Owned Frame> some) {
    Frame frame = tray.first();
    while (!some.isEmpty()) {
      some.remove().send();
    }
    // :: error: [borrow.outlives.owner]
    return frame.size();
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
