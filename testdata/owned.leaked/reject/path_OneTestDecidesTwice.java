// The second test is not the first one again.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class path_OneTestDecidesTwice {
  // :: error: [owned.leaked]
  void ofNull(@Nullable Frame seen, @Nullable Frame other, @Owned Frame frame) {
    boolean there = seen != null;
    Frame kept = null;
    if (there) {
      kept = frame;
    } else {
      frame.drop();
    }
    there = other != null;
    if (there && kept != null) {
      kept.send();
    }
  }

  // :: error: [owned.leaked]
  void ofQueue(ArrayDeque<@Owned Frame> queue, @Owned Frame other) {
    boolean idle = queue.isEmpty();
    Frame kept = null;
    if (idle) {
      kept = other;
    } else {
      other.drop();
    }
    idle = !idle;
    if (idle && kept != null) {
      kept.send();
    }
  }

  // :: error: [owned.leaked]
  void ofAssignment(Port port, @Owned Frame other) {
    boolean open;
    Frame kept = null;
    if (open = port.isOpen()) {
      kept = other;
    } else {
      other.drop();
    }
    if (!open && kept != null) {
      kept.send();
    }
  }

  // :: error: [owned.leaked]
  void ofName(@Nullable String name, @Owned Frame other) {
    Frame kept = null;
    if (name == null) {
      other.drop();
    } else {
      kept = other;
    }
    if (name == null && kept != null) {
      kept.send();
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
