// Keeping what is gone is a use of it, wherever it is kept.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class GoneKeptElsewhere {
  private Object last;
  private ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void inField(@Owned Frame frame) {
    frame.end();
    // :: error: [escapes.unchecked] :: error: [use.after.transfer]
    last = frame;
  }

  void inArray(@Owned Frame frame) {
    Object[] all = new Object[1];
    frame.end();
    // :: error: [escapes.unchecked] :: error: [use.after.transfer]
    all[0] = frame;
  }

  void inQueue(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> more = new ArrayDeque<>();
    more.add(frame);
    drain(more);
    drain();
    // :: error: [use.after.transfer]
    frames = more;
  }

  private static void drain(@Owned ArrayDeque<@Owned Frame> frames) {
    Frame frame;
    while ((frame = frames.poll()) != null) {
      frame.end();
    }
  }

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
