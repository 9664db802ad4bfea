// Tests, put together and kept in a local, still say what they said.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class path_ConditionsKeptInLocals {
  void negatedNull(@Nullable @Owned Frame frame) {
    boolean there = !(frame == null);
    if (there) {
      frame.send();
    }
  }

  void negatedEmpty(@Owned Frame first) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(first);
    boolean some = !queue.isEmpty();
    while (some) {
      queue.remove().send();
      some = !queue.isEmpty();
    }
  }

  void pushedWhenIdle(ArrayDeque<@Owned Frame> queue, Port port, @Owned Frame frame) {
    boolean pushed = queue.isEmpty() && port.push(frame);
    if (!pushed) {
      frame.drop();
    }
  }

  void keptWhenBusy(ArrayDeque<@Owned Frame> queue, Port port, @Owned Frame frame) {
    boolean kept = !queue.isEmpty() || !port.push(frame);
    if (kept) {
      frame.drop();
    }
  }

  void pushedWhenThere(@Nullable Frame seen, Port port, @Owned Frame frame) {
    boolean pushed = seen != null && port.push(frame);
    if (!pushed) {
      frame.drop();
    }
  }

  void nullOnTheLeft(@Nullable @Owned Frame frame) {
    boolean there = null != frame;
    if (there) {
      frame.send();
    }
  }

  void upIsKnown(@Nullable @Owned Frame frame, boolean up) {
    if (!up) {
      if (frame != null) {
        frame.drop();
      }
      return;
    }
    boolean go = up && frame != null;
    if (go) {
      frame.send();
    }
  }

  void upIsKnownWithoutShortCut(@Nullable @Owned Frame frame, boolean up) {
    if (!up) {
      if (frame != null) {
        frame.drop();
      }
      return;
    }
    boolean go = up & frame != null;
    if (go) {
      frame.send();
    }
  }

  void upIsKnownOnTheRight(@Nullable @Owned Frame frame, boolean down) {
    if (down) {
      if (frame != null) {
        frame.drop();
      }
      return;
    }
    boolean none = frame == null | down;
    if (!none) {
      frame.send();
    }
  }

  void pushedAndUp(Port port, @Owned Frame frame, boolean up) {
    boolean pushed = port.push(frame);
    if (pushed & up) {
      return;
    }
    if (!pushed) {
      frame.drop();
    }
  }

  void nothingIsLeft(@Owned Frame first, @Owned Frame last) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(first);
    while (!queue.isEmpty()) {
      queue.remove().send();
    }
    if (queue.isEmpty()) {
      last.send();
    }
  }

  void pushedOrDown(Port port, @Owned Frame frame, boolean up) {
    boolean kept = !port.push(frame);
    if (up & kept) {
      frame.send();
    } else if (kept) {
      frame.drop();
    }
  }

  void negatedThere(@Nullable @Owned Frame frame) {
    boolean none = !(frame != null);
    if (!none) {
      frame.send();
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
