// What a helper has put into the object is drained before the constructor throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LostByAHelperOfUnmade extends Tray {
  LostByAHelperOfUnmade(@Owned Frame frame, boolean isBad) {
    fill(this, frame);
    if (isBad) {
      drain();
      throw new IllegalStateException();
    }
  }

  LostByAHelperOfUnmade(boolean isBad) {
    look(this);
    if (isBad) {
      throw new IllegalStateException();
    }
  }

  private static void fill(Tray tray, @Owned Frame frame) {
    tray.frames.add(frame);
  }

  private static void look(Tray tray) {
    tray.frames.size();
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
