// What a lent object owns is used by a local from before the object was written to.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ReadAgainAfterAWrite {
  void look(@Borrowed(exclusive = true) Rack rack) {
    Frame spare = rack.spare;
    if (spare != null) {
      rack.changes++;
      // :: error: [borrow.outlives.owner]
      spare.look();
    }
  }

  void lookAtASlot(@Borrowed(exclusive = true) Rack rack, int i) {
    Frame frame = rack.slots[i];
    if (frame != null) {
      rack.changes++;
      // :: error: [borrow.outlives.owner]
      frame.look();
    }
  }

  void lookAtTheFirst(@Borrowed(exclusive = true) Rack rack) {
    Frame first = rack.frames.peek();
    if (first != null) {
      rack.changes++;
      // :: error: [borrow.outlives.owner]
      first.look();
    }
  }

  void lookAtWhatWasEnded(@Owned Frame frame, boolean early) {
    Rack rack = new Rack();
    rack.spare = frame;
    if (early) {
      // :: error: [moved.out]
      rack.spare.end();
    }
    rack.changes++;
    // :: error: [borrow.outlives.owner]
    rack.spare.look();
    rack.close();
  }
}

@Tracked
class Rack {
  @Nullable @Owned Frame spare;
  final @Nullable @Owned Frame[] slots = new Frame[8];
  final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  int changes;

  void close(@Owned Rack this) {
    Frame kept = spare;
    spare = null;
    if (kept != null) {
      kept.end();
    }
    for (int i = 0; i < slots.length; i++) {
      Frame slot = slots[i];
      slots[i] = null;
      if (slot != null) {
        slot.end();
      }
    }
    for (Frame frame = frames.poll(); frame != null; frame = frames.poll()) {
      frame.end();
    }
  }
}

@Tracked
interface Frame {
  void look();

  void end(@Owned Frame this);
}
