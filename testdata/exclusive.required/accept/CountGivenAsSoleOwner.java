// A count is not the sole owner: end() needs that.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class CountGivenAsSoleOwner {
  void finish(@Refcounted Request<Pdu> rq) {
    if (!rq.tryEnd(BlkStatus.OK)) {
      rq.release();
    }
  }
}

class Pdu {
  int retries;
}
