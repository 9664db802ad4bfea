// The container in an object's field is filled and drained from outside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class FilledByItsField {
  void fill(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.frames.add(frame);
    tray.drain();
  }

  void fillAndTake(@Owned Frame frame) {
    Tray tray = new Tray();
    tray.frames.add(frame);
    Frame next;
    while ((next = tray.frames.poll()) != null) {
      next.end();
    }
  }
}

class Tray {
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void drain() {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
