// Other counts may exist: exclusive use needs the sole owner.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ExclusiveThroughCount {
  void reset(@Refcounted Request<Pdu> rq) {
    // :: error: [exclusive.required]
    rq.dataExclusive();
    rq.release();
  }
}

class Pdu {
  int retries;
}
