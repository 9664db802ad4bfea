// The second count that retain() hands out must be kept.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class RetainedAndDropped {
  void keep(@Refcounted Request<Pdu> rq) {
    // :: error: [result.dropped]
    rq.retain();
    rq.release();
  }
}

class Pdu {
  int retries;
}
