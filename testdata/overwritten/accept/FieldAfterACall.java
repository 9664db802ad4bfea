// Mended: A field that was seen to be empty is still so where what is called cannot fill it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldAfterACall extends Holder {
  private @Nullable @Owned Frame frame;
  private final Runnable hook;
  private final Visitor visitor;
  private int count;

  FieldAfterACall(Visitor visitor, Runnable hook) {
    this.visitor = visitor;
    this.hook = hook;
  }

  void hookFirst(@Owned Frame next) {
    hook.run();
    if (frame == null) {
      frame = next;
    } else {
      next.send();
    }
  }

  void countsInALocal(@Owned Frame next) {
    Runnable counting = () -> count++;
    counting.run();
    if (frame == null) {
      frame = next;
    } else {
      next.send();
    }
  }

  void givesAClosure(@Owned Frame next) {
    if (frame == null) {
      now(() -> count++);
      frame = next;
    } else {
      next.send();
    }
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
  }

  void asksTheClassAbove(@Owned Frame next) {
    if (frame == null) {
      super.hold();
      hashCode();
      frame = next;
    } else {
      next.send();
    }
  }

  void countsBefore(@Owned Frame next) {
    if (frame == null) {
      step();
      Math.max(count, 1);
      frame = next;
    } else {
      next.send();
    }
  }

  private void step() {
    count++;
  }

  void sharesAnother(Holder other, @Owned Frame next) {
    if (frame == null) {
      visitor.lookAt(next);
      visitor.count(count);
      frame = next;
    } else {
      next.send();
    }
    other.release();
  }

  void emptiesByAnotherName(FieldAfterACall other, @Owned Frame next) {
    if (frame == null && other.frame == null) {
      other.frame = null;
      frame = next;
    } else {
      next.send();
    }
  }

  void flushed(@Owned Frame next) {
    flush();
    frame = next;
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
  }
}

class Holder {
  @Nullable @Owned Frame held;

  void hold() {
    if (held == null) {
      held = new Frame();
    }
  }

  void release() {
    Frame old = held;
    held = null;
    if (old != null) {
      old.send();
    }
  }
}

interface Visitor {
  void lookAt(@Borrowed Frame frame);

  void count(int number);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
