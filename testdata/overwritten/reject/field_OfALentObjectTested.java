// A field of a lent object is filled where it was seen full, or may be full all the same.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OfALentObjectTested {
  void fillIfFull(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare == null) {
      frame.end();
      return;
    }
    // :: error: [overwritten]
    rack.spare = frame;
  }

  void looksFirst(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare != null) {
      rack.spare.look();
    }
    // :: error: [overwritten]
    rack.spare = frame;
  }

  void fillIfFullOnceCounted(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare == null) {
      frame.end();
      return;
    }
    rack.changes++;
    // :: error: [overwritten]
    rack.spare = frame;
  }

  void fillIfFullOnceAsked(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare == null) {
      frame.end();
      return;
    }
    rack.count();
    // :: error: [overwritten]
    rack.spare = frame;
  }

  void fillIfEmptyOrQuick(
      @Borrowed(exclusive = true) Rack rack, @Owned Frame frame, boolean isQuick) {
    if (rack.spare != null && !isQuick) {
      frame.end();
      return;
    }
    // :: error: [overwritten]
    rack.spare = frame;
  }

  void fillSlot(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.slots[1] != null) {
      rack.changes++;
    }
    // :: error: [overwritten]
    rack.slots[1] = frame;
  }

  void fillAgain(@Owned Frame first, @Owned Frame second) {
    Rack rack = new Rack();
    rack.spare = first;
    rack.changes++;
    // :: error: [overwritten]
    rack.spare = second;
    rack.close();
  }
}

@Tracked
class Rack {
  @Nullable @Owned Frame spare;
  final @Nullable @Owned Frame[] slots = new Frame[8];
  int changes;

  void count(@Borrowed(exclusive = true) Rack this) {
    changes++;
  }

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
  }
}

@Tracked
interface Frame {
  void look();

  void end(@Owned Frame this);
}
