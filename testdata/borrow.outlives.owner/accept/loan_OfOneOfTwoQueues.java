// A tray lends from one of its queues, and the other one is emptied.
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
    dropSpare();
    return frame.size();
  }

  int emptied() {
    Frame frame = first();
    while (!spare.isEmpty()) {
      spare.remove().send();
    }
    return frame.size();
  }
}

class User {
  int dropped(Tray tray) {
    Frame frame = tray.first();
    tray.dropSpare();
    return frame.size();
  }

  int emptied(Tray tray) {
    Frame frame = tray.first();
    while (!tray.spare.isEmpty()) {
      tray.spare.remove().send();
    }
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
