// "retain(@Refcounted this)" needs a count: the one that was just released is none.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class RetainNeedsALiveCount {
  @Refcounted Request<Pdu> renew(@Refcounted Request<Pdu> count) {
    count.release();
    // :: error: [double.transfer]
    Request<Pdu> fresh = count.retain();
    return fresh;
  }
}

class Pdu {
  int retries;
}
