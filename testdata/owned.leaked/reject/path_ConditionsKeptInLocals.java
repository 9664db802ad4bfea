// Tests, put together and kept in a local, say something else than is asked.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class path_ConditionsKeptInLocals {
  // :: error: [owned.leaked]
  void negatedNull(@Nullable @Owned Frame frame) {
    boolean there = !(frame == null);
    if (!there) {
      return;
    }
  }

  void negatedEmpty(@Owned Frame first) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(first);
    boolean some = !queue.isEmpty();
    while (!some) {
      queue.remove().send();
      some = !queue.isEmpty();
    }
  }

  // :: error: [owned.leaked]
  void pushedWhenIdle(ArrayDeque<@Owned Frame> queue, Port port, @Owned Frame frame) {
    boolean pushed = queue.isEmpty() && port.push(frame);
    if (!pushed && queue.isEmpty()) {
      frame.drop();
    }
  }

  // :: error: [owned.leaked]
  void upIsUnknown(@Nullable @Owned Frame frame, boolean up) {
    boolean go = up & frame != null;
    if (go) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void downIsUnknown(@Nullable @Owned Frame frame, boolean down) {
    boolean none = frame == null | down;
    if (!none) {
      frame.send();
    }
  }

  // :: error: [owned.leaked]
  void pushedOrUp(Port port, @Owned Frame frame, boolean up) {
    boolean pushed = port.push(frame);
    if (pushed | up) {
      return;
    }
    frame.drop();
  }

  // :: error: [owned.leaked]
  void notPushedAndUp(Port port, @Owned Frame frame, boolean up) {
    boolean pushed = port.push(frame);
    if (!pushed & up) {
      frame.drop();
    }
  }
}

interface Port {
  @TransfersOn(when = Outcome.TRUE, value = "frame")
  boolean push(@Owned Frame frame);

  boolean isOpen();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
