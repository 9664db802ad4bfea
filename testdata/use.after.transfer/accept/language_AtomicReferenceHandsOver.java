// An atomic reference as a slot with one element.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicReferenceHandsOver {
  private final AtomicReference<@Nullable @Owned Request<Pdu>> slot = new AtomicReference<>();

  void park(@Owned Request<Pdu> rq) {
    Request<Pdu> parked = slot.getAndSet(rq);
    if (parked != null) {
      parked.requeue(true);
    }
  }

  boolean tryPark(@Owned Request<Pdu> rq) {
    if (slot.compareAndSet(null, rq)) {
      return true;
    }
    rq.end(BlkStatus.AGAIN);
    return false;
  }

  void unpark() {
    Request<Pdu> parked = slot.getAndSet(null);
    if (parked != null) {
      parked.endOk();
    }
  }
}

class Pdu {
  int retries;
}
