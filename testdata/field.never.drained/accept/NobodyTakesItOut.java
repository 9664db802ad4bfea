// A field that owns needs a method which gives its value up.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class NobodyTakesItOut {
  private @Nullable @Owned Request<Pdu> current;

  synchronized void put(@Owned Request<Pdu> rq) {
    if (current == null) {
      current = rq;
    } else {
      rq.requeue(true);
    }
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
