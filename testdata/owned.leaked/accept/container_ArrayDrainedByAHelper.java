// A helper empties an array that was made here.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayDrainedByAHelper {
  static void drain(@Nullable @Owned Frame[] slots) {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.end();
      }
    }
  }

  void two(@Owned Frame one, @Owned Frame other) {
    @Nullable @Owned Frame[] slots = new Frame[2];
    slots[0] = one;
    slots[1] = other;
    drain(slots);
  }

  void written(@Owned Frame one, @Owned Frame other) {
    @Nullable @Owned Frame[] slots = {one, other};
    drain(slots);
  }

  void many(Maker maker, int count) {
    @Nullable @Owned Frame[] slots = new Frame[count];
    for (int i = 0; i < count; i++) {
      slots[i] = maker.make();
    }
    drain(slots);
  }
}

interface Maker {
  @Owned Frame make();
}

@Tracked
interface Frame {
  void end(@Owned Frame this);
}
