// An end that hands its object on, in whatever way, hands on with it all that the object owns.
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
  }

  void byAnotherName(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    EndHandsItselfOn self = this;
    queue.add(self);
  }

  void endedByAnotherName(@Owned EndHandsItselfOn this) {
    EndHandsItselfOn self = this;
    self.end();
  }

  void moved(@Owned EndHandsItselfOn this) {
    @Owned EndHandsItselfOn self = this;
    self.end();
  }

  @Owned EndHandsItselfOn chosen(@Owned EndHandsItselfOn this, @Owned EndHandsItselfOn other) {
    EndHandsItselfOn self = this;
    other.end();
    return self;
  }

  @TransfersOn(when = Outcome.TRUE)
  boolean tryQueue(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    return queue.offer(this);
  }

  void queuedOrNot(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    if (!queue.offer(this)) {
      frame.send();
    }
  }

  void queuedByAHelper(@Owned EndHandsItselfOn this, ArrayDeque<@Owned EndHandsItselfOn> queue) {
    if (!tryQueue(queue)) {
      end();
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
