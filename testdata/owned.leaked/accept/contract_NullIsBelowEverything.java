// Mended: "bottom is the type of null": null may be passed as owned, and on that side of the
// ternary nothing was handed over.
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class NullIsBelowEverything {
  void replace(AtomicSlot<@Owned Request<Pdu>> slot, @Owned Request<Pdu> rq, boolean late) {
    Request<Pdu> next = rq;
    if (late) {
      rq.requeue(true);
      next = null;
    }
    Request<Pdu> old = slot.swap(next);
    if (old != null) {
      old.end(BlkStatus.AGAIN);
    }
  }
}

class Pdu {
  int retries;
}
