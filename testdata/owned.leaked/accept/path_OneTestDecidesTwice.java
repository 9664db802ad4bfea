// What a test said the first time it says the second time too.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class path_OneTestDecidesTwice {
  void ofNull(@Nullable Frame seen, @Owned Frame other) {
    boolean there = seen != null;
    Frame kept = null;
    if (there) {
      kept = other;
    } else {
      other.drop();
    }
    if (there) {
      kept.send();
    }
  }

  void ofQueue(ArrayDeque<@Owned Frame> queue, @Owned Frame other) {
    boolean idle = queue.isEmpty();
    Frame kept = null;
    if (idle) {
      kept = other;
    } else {
      other.drop();
    }
    if (idle) {
      kept.send();
    }
  }

  void ofParameter(boolean up, @Owned Frame other) {
    Frame kept = null;
    if (up) {
      kept = other;
    } else {
      other.drop();
    }
    if (up) {
      kept.send();
    }
  }

  void ofAssignment(Port port, @Owned Frame other) {
    boolean open;
    Frame kept = null;
    if (open = port.isOpen()) {
      kept = other;
    } else {
      other.drop();
    }
    if (open) {
      kept.send();
    }
  }

  void ofName(@Nullable String name, @Owned Frame other) {
    Frame kept = null;
    if (name == null) {
      other.drop();
    } else {
      kept = other;
    }
    if (null != name) {
      kept.send();
    }
  }

  void ofNameFromTheLeft(@Nullable String name, @Owned Frame other) {
    Frame kept = null;
    if (null != name) {
      kept = other;
    } else {
      other.drop();
    }
    if (name != null) {
      kept.send();
    }
  }

  void ofSomeQueue(ArrayDeque<@Owned Frame> queue, @Owned Frame other) {
    boolean idle = queue.isEmpty();
    Frame kept = null;
    if (idle) {
      other.drop();
    } else {
      kept = other;
    }
    if (!idle) {
      kept.send();
    }
  }

  void ofNoName(@Nullable String name, @Owned Frame other) {
    Frame kept = null;
    if (name == null) {
      kept = other;
    } else {
      other.drop();
    }
    if (name == null) {
      kept.send();
    }
  }

  void ofNoNameFromTheLeft(@Nullable String name, @Owned Frame other) {
    Frame kept = null;
    if (null != name) {
      other.drop();
    } else {
      kept = other;
    }
    if (name == null) {
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
