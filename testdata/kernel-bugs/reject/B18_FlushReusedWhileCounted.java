// block: fix null pointer dereference in blk_mq_rq_timed_out() (8d6996630c03): the flush request is reused while others count on it.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class FlushReusedWhileCounted {
  void flushEnd(@Refcounted Request<Pdu> flush) {
    // :: error: [exclusive.required]
    flush.setSector(0);
    flush.release();
  }
}

class Pdu {
  int retries;
}
