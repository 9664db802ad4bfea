// A field that was seen to be empty may be filled by what is called before the store.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class FieldAfterACall extends Holder {
  private @Nullable @Owned Frame frame;
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private final Visitor visitor;
  private final Runnable hook;

  FieldAfterACall(Visitor visitor, Runnable hook) {
    this.visitor = visitor;
    this.hook = hook;
  }

  void runsAHook(@Owned Frame next) {
    if (frame == null) {
      hook.run();
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  void givesAClosure(@Owned Frame next) {
    if (frame == null) {
      now(() -> refill());
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  void givesAReference(@Owned Frame next) {
    if (frame == null) {
      now(this::refill);
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  private static void now(@RunsNow Runnable body) {
    body.run();
  }

  private void refill() {
    if (frame == null) {
      frame = new Frame();
    }
  }

  void showsItself(@Owned Frame next) {
    if (frame == null) {
      visitor.visit(this);
      // :: error: [overwritten]
      frame = next;
    } else {
      next.send();
    }
  }

  void fillsASlot(@Owned Frame next) {
    if (slots[0] == null) {
      fill(slots);
      // :: error: [overwritten]
      slots[0] = next;
    } else {
      next.send();
    }
  }

  private static void fill(@Nullable @Owned Frame[] slots) {
    if (slots[0] == null) {
      slots[0] = new Frame();
    }
  }

  void showsAnArray(@Owned Frame next) {
    if (slots[0] == null) {
      visitor.visitAll(slots);
      // :: error: [overwritten]
      slots[0] = next;
    } else {
      next.send();
    }
  }

  void ofAnotherObject(Holder other, @Owned Frame next) {
    if (other.held == null) {
      visitor.visitHolder(other);
      // :: error: [overwritten]
      other.held = next;
    } else {
      next.send();
    }
  }

  void ofTheClassAbove(@Owned Frame next) {
    if (held == null) {
      super.hold();
      // :: error: [overwritten]
      held = next;
    } else {
      next.send();
    }
  }

  @Override
  void hold() {}

  void replaced(@Owned Frame next, @Owned Frame second) {
    Frame old = swap(next);
    if (old != null) {
      old.send();
    }
    // :: error: [overwritten]
    frame = second;
  }

  private @Nullable @Owned Frame swap(@Nullable @Owned Frame next) {
    Frame old = frame;
    frame = next;
    return old;
  }

  void byAnotherName(FieldAfterACall other, @Owned Frame a, @Owned Frame b) {
    if (frame == null && other.frame == null) {
      other.frame = a;
      // :: error: [overwritten]
      frame = b;
    } else {
      a.send();
      b.send();
    }
  }

  void flush() {
    Frame old = frame;
    frame = null;
    if (old != null) {
      old.send();
    }
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }
}

class Hooked {
  private @Nullable @Owned Frame frame;

  void runsAClosureKeptInALocal(@Owned Frame next) {
    Runnable fill = () -> refill();
    if (frame == null) {
      fill.run();
      // :: error: [overwritten] :: error: [field.unsynchronized]
      frame = next;
    } else {
      next.send();
    }
  }

  private synchronized void refill() {
    if (frame == null) {
      frame = new Frame();
    }
  }

  void flush() {
    Frame old = frame;
    // :: error: [field.unsynchronized]
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
  void visit(FieldAfterACall object);

  void visitHolder(Holder holder);

  void visitAll(@Nullable @Owned Frame[] slots);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
