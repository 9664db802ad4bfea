// What is kept is still there.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class GoneKeptElsewhere {
  private Object last;
  private ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();

  void inField(@Owned Frame frame) {
    last = frame.size();
    frame.end();
  }

  void inQueue(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> more = new ArrayDeque<>();
    more.add(frame);
    drain();
    frames = more;
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
