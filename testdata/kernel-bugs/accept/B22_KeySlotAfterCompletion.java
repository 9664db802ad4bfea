// blk-mq: release crypto keyslot before reporting I/O complete (CVE-2023-53810): the key may be gone when its slot is released.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class KeySlotAfterCompletion {
  private final KeySlots slots;

  KeySlotAfterCompletion(KeySlots slots) {
    this.slots = slots;
  }

  void finish(@Owned CryptoRequest rq) {
    slots.release(rq.keySlot());
    rq.reportDone();
  }
}

@Tracked
interface CryptoRequest {
  int keySlot();

  void reportDone(@Owned CryptoRequest this);
}

interface KeySlots {
  void release(int slot);
}
