// A lock-free table: put by swap, taken by swap, drained slot by slot.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class AtomicArrayByTag {
  private final AtomicReferenceArray<@Nullable @Owned Request<Pdu>> slots =
      new AtomicReferenceArray<>(128);

  void start(int slot, @Owned Request<Pdu> rq) {
    if (!slots.compareAndSet(slot, null, rq)) {
      rq.end(BlkStatus.RESOURCE);
    }
  }

  void finish(int slot, BlkStatus status) {
    Request<Pdu> rq = slots.getAndSet(slot, null);
    if (rq != null) {
      rq.end(status);
    }
  }

  void drain() {
    for (int i = 0; i < slots.length(); i++) {
      finish(i, BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
}
