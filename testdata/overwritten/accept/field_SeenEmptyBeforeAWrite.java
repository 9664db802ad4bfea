// A field is seen to be empty, other fields of its object are written to, and then it is filled.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SeenEmptyBeforeAWrite {
  void counted(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame) {
    Frame before = rack.spare;
    rack.changes++;
    if (before == null) {
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void countedBesideAnother(
      @Borrowed(exclusive = true) Rack rack,
      @Borrowed(exclusive = true) Rack other,
      @Owned Frame frame) {
    Frame before = rack.spare;
    rack.changes++;
    other.changes++;
    if (before == null) {
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void countedInALoop(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame, int times) {
    Frame before = rack.spare;
    for (int i = 0; i < times; i++) {
      rack.changes++;
    }
    if (before == null) {
      rack.spare = frame;
    } else {
      frame.end();
    }
  }

  void slot(@Borrowed(exclusive = true) Rack rack, @Owned Frame frame, int i) {
    Frame before = rack.slots[i];
    rack.changes++;
    if (before == null) {
      rack.slots[i] = frame;
    } else {
      frame.end();
    }
  }

  void askedAgain(
      @Borrowed(exclusive = true) Rack rack, @Owned Frame frame, @Owned Frame another) {
    rack.changes++;
    fill(rack, another);
    if (rack.spare == null) {
      rack.spare = frame;
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
