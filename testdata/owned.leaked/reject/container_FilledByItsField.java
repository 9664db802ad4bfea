// The container in an object's field is filled from outside: what is in the object is lost with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class FilledByItsField {
  void fill(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    tray.frames.add(frame);
  }

  void fillByName(@Owned Frame frame) {
    // :: error: [owned.leaked]
    Tray tray = new Tray();
    ArrayDeque<@Owned Frame> frames = tray.frames;
    frames.add(frame);
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
