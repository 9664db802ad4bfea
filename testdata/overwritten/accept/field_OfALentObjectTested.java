// A field of a lent object is filled where it was seen empty, or once what it kept was taken out.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OfALentObjectTested {
  void fillIfEmpty(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare != null) {
      frame.end();
      return;
    }
    rack.changes++;
    rack.spare = frame;
  }

  void replace(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    Frame before = rack.spare;
    rack.spare = frame;
    rack.changes++;
    if (before != null) {
      before.end();
    }
  }

  void replaceOnceCounted(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare != null) {
      rack.changes++;
      Frame before = rack.spare;
      rack.spare = null;
      before.end();
    }
    rack.spare = frame;
  }

  void replaceSlot(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.slots[1] != null) {
      rack.changes++;
      Frame before = rack.slots[1];
      rack.slots[1] = null;
      before.end();
    }
    rack.slots[1] = frame;
  }

  void fillSlot(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.slots[2] != null) {
      frame.end();
      return;
    }
    rack.changes++;
    rack.slots[2] = frame;
  }

  void fillAgain(@Owned Frame first, @Owned Frame second) {
    Rack rack = new Rack();
    rack.spare = first;
    rack.changes++;
    Frame before = rack.spare;
    rack.spare = second;
    before.end();
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
