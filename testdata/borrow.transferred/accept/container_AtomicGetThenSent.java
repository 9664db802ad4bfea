// Mended: get() of an atomic reference lends what it still refers to.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicGetThenSent {
  private final AtomicReference<@Nullable @Owned Request<Pdu>> pending = new AtomicReference<>();

  boolean offer(@Owned Request<Pdu> rq) {
    Request<Pdu> old = pending.getAndSet(rq);
    if (old == null) {
      return true;
    }
    old.requeue(true);
    return false;
  }

  void flush() {
    Request<Pdu> rq = pending.getAndSet(null);
    if (rq != null) {
      rq.endOk();
    }
  }

  @Nullable @Owned Request<Pdu> take() {
    return pending.getAndSet(null);
  }
}

class Pdu {
  int retries;
}
