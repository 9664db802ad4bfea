// A field that keeps a request says who owns it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class FieldOfRequest {
  private @Nullable @Owned Request<Pdu> current;

  synchronized @Nullable @Owned Request<Pdu> take() {
    Request<Pdu> rq = current;
    current = null;
    return rq;
  }
}

class Pdu {
  int retries;
}
