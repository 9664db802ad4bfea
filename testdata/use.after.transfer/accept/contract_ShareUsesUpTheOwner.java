// Mended: "@Refcounted Request<P> share(@Owned this)": the sole owner is used up, only the count is
// left.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ShareUsesUpTheOwner {
  int publish(@Owned Request<Pdu> rq) {
    Request<Pdu> count = rq.share();
    int bytes = count.bytes();
    count.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
