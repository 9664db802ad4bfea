// Mended: "AtomicSlot<T> @Nullable @Owned T swap(@Nullable @Owned T)": the request that was in the
// slot is thrown away.
import dev.custody.annotations.Owned;
import dev.custody.blk.AtomicSlot;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class SwapGivesTheOldOne {
  private final AtomicSlot<@Owned Request<Pdu>> current = new AtomicSlot<>();

  void replace(@Owned Request<Pdu> rq) {
    Request<Pdu> old = current.swap(rq);
    if (old != null) {
      old.requeue(true);
    }
  }

  void stop() {
    Request<Pdu> old = current.swap(null);
    if (old != null) {
      old.end(BlkStatus.IOERR);
    }
  }
}

class Pdu {
  int retries;
}
