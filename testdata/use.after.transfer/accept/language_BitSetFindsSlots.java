// A bit set tells which slots of an array own a request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

class BitSetFindsSlots {
  private final BitSet used = new BitSet(32);
  private final @Nullable @Owned Request<Pdu>[] slots = array(32);

  @SuppressWarnings("unchecked")
  private static @Nullable @Owned Request<Pdu>[] array(int size) {
    return (Request<Pdu>[]) new Request<?>[size];
  }

  synchronized int add(@Owned Request<Pdu> rq) {
    int slot = used.nextClearBit(0);
    if (slot >= slots.length || slots[slot] != null) {
      rq.end(BlkStatus.RESOURCE);
      return -1;
    }
    used.set(slot);
    slots[slot] = rq;
    return slot;
  }

  synchronized void finishAll() {
    for (int slot = used.nextSetBit(0); slot >= 0; slot = used.nextSetBit(slot + 1)) {
      Request<Pdu> rq = slots[slot];
      slots[slot] = null;
      used.clear(slot);
      if (rq != null) {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
