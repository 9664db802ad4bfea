// What a lent object owns is read again after the object was written to.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ReadAgainAfterAWrite {
  void look(@Borrowed(exclusive = true) Rack rack) {
    if (rack.spare != null) {
      rack.changes++;
      rack.spare.look();
    }
  }

  void lookAtASlot(@Borrowed(exclusive = true) Rack rack, int i) {
    if (rack.slots[i] != null) {
      rack.changes++;
      rack.slots[i].look();
    }
  }

  void putInLine(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    rack.frames.add(frame);
    rack.changes++;
    Frame first = rack.frames.poll();
    if (first != null) {
      first.end();
    }
  }

  void lookAtTheFirst(@Borrowed(exclusive = true) Rack rack) {
    if (rack.frames.peek() != null) {
      rack.changes++;
      Frame first = rack.frames.peek();
      if (first != null) {
        first.look();
      }
    }
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
