// An atomic reference owns what it holds, if it says so.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicReferenceOfRequest {
  private final AtomicReference<@Nullable @Owned Request<Pdu>> slot = new AtomicReference<>();

  void clear() {
    Request<Pdu> rq = slot.getAndSet(null);
    if (rq != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
