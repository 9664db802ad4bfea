// Mended: set(i) of an atomic array forgets what the slot owned.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

class AtomicArraySetDropsOld {
  private final AtomicReferenceArray<@Nullable @Owned Request<Pdu>> byTag =
      new AtomicReferenceArray<>(256);

  void start(@Owned Request<Pdu> rq) {
    int slot = rq.tag() & 255;
    Request<Pdu> stale = byTag.getAndSet(slot, rq);
    if (stale != null) {
      stale.end(BlkStatus.TIMEOUT);
    }
  }

  @Nullable @Owned Request<Pdu> finish(int slot) {
    return byTag.getAndSet(slot, null);
  }
}

class Pdu {
  int retries;
}
