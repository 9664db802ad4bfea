// A volatile field is read and cleared in two steps; a slot does it in one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.AtomicSlot;

class VolatileIsNoSwap {
  private final AtomicSlot<@Owned Frame> pending = new AtomicSlot<>();

  void flush() {
    Frame frame = pending.swap(null);
    if (frame != null) {
      frame.send();
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
