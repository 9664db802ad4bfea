// A slot of the block layer says it too.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.AtomicSlot;

class SlotOfRequest {
  private final AtomicSlot<@Owned Frame> slot = new AtomicSlot<>();

  void clear() {
    Frame old = slot.swap(null);
    if (old != null) {
      old.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
