// A test told of a value, or of the queue it came from, and a branch changes that.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class KnownAcrossABranch {
  private int count;

  void tested(@Nullable @Owned Frame frame, boolean verbose) {
    // :: error: [owned.leaked]
    Frame spare = new Frame();
    if (frame == null) {
      spare.send();
      return;
    }
    if (verbose) {
      frame.send();
      frame = null;
    }
    if (frame == null) {
      return;
    }
    frame.send();
    spare.send();
  }

  void drained(@Owned Frame one, @Owned Frame other, boolean verbose) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(one);
    Frame frame = queue.poll();
    if (verbose) {
      queue.add(other);
    } else {
      other.send();
    }
    while (frame != null) {
      frame.send();
      frame = verbose ? null : queue.poll();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
