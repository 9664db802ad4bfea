// A helper that a constructor lends its object to fills that: what is there is lost when the constructor throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class LostByAHelperOfUnmade extends Tray {
  // :: error: [owned.leaked]
  LostByAHelperOfUnmade(@Owned Frame frame, boolean isBad) {
    fill(this, frame);
    if (isBad) {
      throw new IllegalStateException();
    }
  }

  private static void fill(Tray tray, @Owned Frame frame) {
    tray.frames.add(frame);
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
