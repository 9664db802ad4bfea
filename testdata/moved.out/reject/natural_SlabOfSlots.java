// take() hands the slot out and leaves it in the table as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlabOfSlots {
  private final @Nullable @Owned Slot[] slots;
  private int used;

  SlabOfSlots(int size) {
    slots = new Slot[size];
  }

  int store(@Owned Slot slot) {
    for (int i = 0; i < slots.length; i++) {
      if (slots[i] == null) {
        slots[i] = slot;
        used++;
        return i;
      }
    }
    slot.discard();
    return -1;
  }

  @Nullable @Owned Slot take(int index) {
    if (index < 0 || index >= slots.length) {
      return null;
    }
    used--;
    // :: error: [moved.out]
    return slots[index];
  }

  void clear() {
    for (int i = 0; i < slots.length; i++) {
      Slot slot = slots[i];
      if (slot != null) {
        slots[i] = null;
        slot.discard();
      }
    }
    used = 0;
  }

  int used() {
    return used;
  }
}

@Tracked
class Slot {
  private final long key;

  Slot(long key) {
    this.key = key;
  }

  long key() {
    return key;
  }

  void discard(@Owned Slot this) {}
}
