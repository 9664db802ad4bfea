// Either the last count becomes the sole owner, or it is released.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class UniqueElseRelease {
  void close(@Refcounted Request<Pdu> rq) {
    Request<Pdu> sole = rq.tryUnique();
    if (sole != null) {
      sole.endOk();
    } else {
      rq.release();
    }
  }
}

class Pdu {
  int retries;
}
