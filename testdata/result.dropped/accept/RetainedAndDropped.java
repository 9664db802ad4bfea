// The second count that retain() hands out must be kept.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class RetainedAndDropped {
  void keep(@Refcounted Request<Pdu> rq) {
    Request<Pdu> second = rq.retain();
    rq.release();
    second.release();
  }
}

class Pdu {
  int retries;
}
