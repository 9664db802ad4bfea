// A field is seen to be empty, and somebody may have filled it before it is filled here.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SeenEmptyBeforeAWrite {
  void filledByAHelper(
      @Borrowed(exclusive = true) Rack rack, @Owned Frame frame, @Owned Frame another) {
    Frame before = rack.spare;
    rack.changes++;
    fill(rack, another);
    if (before == null) {
      // :: error: [overwritten]
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void filledByAnotherName(
      @Borrowed(exclusive = true) Rack rack, @Owned Frame frame, @Owned Frame another) {
    Frame before = rack.spare;
    rack.changes++;
    Rack same = rack;
    if (same.spare == null) {
      same.spare = another;
    } else {
      another.end();
    }
    if (before == null) {
      // :: error: [overwritten]
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void filledOnOneWay(
      @Borrowed(exclusive = true) Rack rack,
      @Owned Frame frame,
      @Owned Frame another,
      boolean isFull) {
    Frame before = rack.spare;
    rack.changes++;
    if (isFull) {
      fill(rack, another);
    } else {
      another.end();
    }
    if (before == null) {
      // :: error: [overwritten]
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void filledInALoop(
      @Borrowed(exclusive = true) Rack rack, @Owned Frame frame, int times, Maker maker) {
    Frame before = rack.spare;
    for (int i = 0; i < times; i++) {
      rack.changes++;
      if (rack.spare == null) {
        rack.spare = maker.make();
      }
    }
    if (before == null) {
      // :: error: [overwritten]
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void anotherSlot(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame, int i) {
    Frame before = rack.slots[i];
    rack.changes++;
    i = i + 1;
    if (before == null) {
      // :: error: [overwritten]
      rack.slots[i] = frame;
    } else {
      frame.end();
    }
  }

  void slotThatMayBeTheSame(
      @Borrowed(exclusive = true) Rack rack,
      @Owned Frame frame,
      @Owned Frame another,
      int i,
      int j) {
    Frame before = rack.slots[i];
    rack.changes++;
    Frame old = rack.slots[j];
    rack.slots[j] = another;
    if (old != null) {
      old.end();
    }
    if (before == null) {
      // :: error: [overwritten]
      rack.slots[i] = frame;
    } else {
      frame.end();
    }
  }

  static void fill(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    if (rack.spare == null) {
      rack.spare = frame;
    } else {
      frame.end();
    }
  }
}

@Tracked
class Rack {
  @Nullable @Owned Frame spare;
  final @Nullable @Owned Frame[] slots = new Frame[4];
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
  }
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}

interface Maker {
  @Owned Frame make();
}
