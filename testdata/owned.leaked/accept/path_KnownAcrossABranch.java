// What a test told of a value, or of the queue it came from, holds behind a branch that concerns neither.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class KnownAcrossABranch {
  private int count;

  void tested(@Nullable @Owned Frame frame, boolean verbose) {
    Frame spare = new Frame();
    if (frame == null) {
      spare.send();
      return;
    }
    if (verbose) {
      count++;
    }
    if (frame == null) {
      return;
    }
    frame.send();
    spare.send();
  }

  void drained(@Owned Frame one, boolean verbose) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(one);
    Frame frame;
    do {
      frame = queue.poll();
      if (verbose) {
        count++;
      }
      if (frame != null) {
        frame.send();
      }
    } while (frame != null);
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
