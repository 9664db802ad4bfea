// what is returned is in no slot of the array that is said to lend it: it is in another, has left it, or is in one that took its name
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlotOfAnArgument {
  private @Nullable @Owned Frame kept;

  static @Nullable @Borrowed("#1") Frame ofAnother(
      @Nullable @Owned Frame[] slots, @Nullable @Owned Frame[] other) {
    // :: error: [borrow.returned]
    return other[0];
  }

  @Nullable @Borrowed("#1") Frame movedAway(@Nullable @Owned Frame[] slots) {
    if (kept == null) {
      kept = slots[0];
      slots[0] = null;
    }
    // :: error: [borrow.returned]
    return kept;
  }

  static @Nullable @Borrowed("#1") Frame movedToAnother(
      @Nullable @Owned Frame[] slots, @Nullable @Owned Frame[] other) {
    if (other[0] == null) {
      other[0] = slots[0];
      slots[0] = null;
    }
    // :: error: [borrow.returned]
    return other[0];
  }

  static @Nullable @Borrowed("#1") Frame takenOut(@Nullable @Owned Frame[] slots) {
    Frame frame = slots[0];
    // :: error: [owned.leaked]
    slots[0] = null;
    // :: error: [borrow.returned]
    return frame;
  }

  static @Nullable @Borrowed("#1") Frame renamed(
      @Nullable @Owned Frame[] slots, @Nullable @Owned Frame[] other) {
    slots = other;
    // :: error: [borrow.returned]
    return slots[0];
  }

  void end() {
    Frame last = kept;
    kept = null;
    if (last != null) {
      last.end();
    }
  }
}

@Tracked
class Frame {
  void end(@Owned Frame this) {}
}
