// A count is not the sole owner: end() needs that.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class CountGivenAsSoleOwner {
  void finish(@Refcounted Request<Pdu> rq) {
    // :: error: [exclusive.required]
    rq.end(BlkStatus.OK);
  }
}

class Pdu {
  int retries;
}
