// A helper empties an array that was made here in part only, or another one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayDrainedByAHelper {
  static void drainFirst(@Nullable @Owned Frame[] slots) {
    Frame frame = slots[0];
    slots[0] = null;
    if (frame != null) {
      frame.end();
    }
  }

  static void drainBehind(@Nullable @Owned Frame[] slots, int first) {
    for (int i = first; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  static void drainAnother(@Nullable @Owned Frame[] slots, @Nullable @Owned Frame[] others) {
    slots = others;
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void one(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = new Frame[2];
    slots[0] = one;
    slots[1] = other;
    drainFirst(slots);
  }

  void behind(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = {one, other};
    drainBehind(slots, 1);
  }

  void another(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = {one};
    @Nullable @Owned Frame[] others = {other};
    drainAnother(slots, others);
    drainFirst(others);
  }
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
