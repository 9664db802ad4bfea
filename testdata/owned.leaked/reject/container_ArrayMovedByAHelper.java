// A helper moves all slots of an array that was made here but the first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ArrayMovedByAHelper {
  static void use(@Owned Frame frame) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] slots = new Frame[4];
    slots[0] = frame;
    drain(slots);
  }

  private static void drain(@Nullable @Owned Frame[] slots) {
    @Nullable @Owned Frame[] taken = new Frame[slots.length];
    for (int i = 1; i < slots.length; i++) {
      taken[i] = slots[i];
      slots[i] = null;
    }
    for (int i = 0; i < taken.length; i++) {
      Frame frame = taken[i];
      taken[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
