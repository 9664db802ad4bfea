// Mended: The expression of a void lambda throws its owned result away.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class RunnableDropsPolled {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(8);
  private int skipped;

  @Nullable @Owned Request<Pdu> next() {
    return ring.poll();
  }

  Runnable skipper() {
    return () -> skip(ring.poll());
  }

  private void skip(@Nullable @Owned Request<Pdu> rq) {
    if (rq != null) {
      skipped++;
      rq.requeue(false);
    }
  }
}

class Pdu {
  int retries;
}
