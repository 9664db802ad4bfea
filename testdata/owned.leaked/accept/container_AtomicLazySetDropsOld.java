// Mended: lazySet() forgets the old request like set().
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicLazySetDropsOld {
  private final AtomicReference<@Nullable @Owned Request<Pdu>> last = new AtomicReference<>();

  void finished(@Owned Request<Pdu> rq) {
    Request<Pdu> old = last.getAndSet(rq);
    if (old != null) {
      old.endOk();
    }
  }

  void flush() {
    Request<Pdu> rq = last.getAndSet(null);
    if (rq != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
