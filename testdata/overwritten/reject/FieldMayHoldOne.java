// The field may still own the last request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class FieldMayHoldOne {
  private @Nullable @Owned Request<Pdu> current;

  synchronized void queue(@Owned Request<Pdu> rq) {
    // :: error: [overwritten]
    current = rq;
  }

  synchronized void finish() {
    Request<Pdu> rq = current;
    current = null;
    if (rq != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
