// Mended: "@Refcounted Request<P> share(@Owned this)": the count that came out of it is forgotten
// in one arm of a ternary.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ShareResultIsACount {
  long publish(@Owned Request<Pdu> rq, boolean peek) {
    Request<Pdu> count = rq.share();
    return peek ? put(count, 0) : put(count, 1);
  }

  private static long put(@Refcounted Request<Pdu> count, int factor) {
    long sector = count.sector();
    count.release();
    return sector * factor;
  }
}

class Pdu {
  int retries;
}
