// Other counts may exist: exclusive use needs the sole owner.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class ExclusiveThroughCount {
  void reset(@Refcounted Request<Pdu> rq) {
    Request<Pdu> sole = rq.tryUnique();
    if (sole == null) {
      rq.release();
    } else {
      sole.dataExclusive().retries = 0;
      sole.endOk();
    }
  }
}

class Pdu {
  int retries;
}
