// Mended: get(i) of an atomic array lends; somebody else may swap the slot at the same moment.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class AtomicArrayGetThenEnded {
  private final AtomicReferenceArray<@Nullable @Owned Request<Pdu>> byTag;

  AtomicArrayGetThenEnded(int depth) {
    byTag = new AtomicReferenceArray<>(depth);
  }

  void interrupt(int from, int to) {
    for (int i = from; i < to; i++) {
      Request<Pdu> rq = byTag.getAndSet(i, null);
      if (rq != null) {
        rq.endOk();
      }
    }
  }

  @Nullable @Owned Request<Pdu> take(int slot) {
    return byTag.getAndSet(slot, null);
  }
}

class Pdu {
  int retries;
}
