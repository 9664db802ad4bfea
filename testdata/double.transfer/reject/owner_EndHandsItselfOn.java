// An end that hands its object on, in whatever way, has nothing left of it.
import dev.custody.annotations.Outcome;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.annotations.TransfersOn;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

@Tracked
class EndHandsItselfOn {
  final @Owned Frame frame = new Frame();

  void end(@Owned EndHandsItselfOn this) {
    frame.send();
  }

  void parked(@Owned EndHandsItselfOn this, Dock dock) {
    EndHandsItselfOn old = dock.place;
    dock.place = this;
    if (old != null) {
      old.end();
    }
    // :: error: [use.after.transfer] :: error: [double.transfer]
    frame.send();
  }

  void byAnotherName(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    EndHandsItselfOn self = this;
    queue.add(self);
    // :: error: [use.after.transfer] :: error: [double.transfer]
    frame.send();
  }

  void endedByAnotherName(@Owned EndHandsItselfOn this) {
    EndHandsItselfOn self = this;
    self.end();
    // :: error: [use.after.transfer] :: error: [double.transfer]
    frame.send();
  }

  @TransfersOn(when = Outcome.TRUE)
  boolean tryQueue(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    return queue.offer(this);
  }

  void queuedOrNot(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    if (queue.offer(this)) {
      // :: error: [use.after.transfer] :: error: [double.transfer]
      frame.send();
    } else {
      frame.send();
    }
  }
}

class Dock {
  @Nullable @Owned EndHandsItselfOn place;

  void leave() {
    EndHandsItselfOn old = place;
    place = null;
    if (old != null) {
      old.end();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
