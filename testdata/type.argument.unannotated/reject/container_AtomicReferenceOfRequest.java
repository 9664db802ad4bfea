// An atomic reference owns what it holds, if it says so.
import dev.custody.blk.Request;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class AtomicReferenceOfRequest {
  // :: error: [type.argument.unannotated]
  private final AtomicReference<@Nullable Request<Pdu>> slot = new AtomicReference<>();

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
