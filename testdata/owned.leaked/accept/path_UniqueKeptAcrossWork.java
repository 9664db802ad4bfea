// The nullable sole owner is kept and both ways are taken later.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class UniqueKeptAcrossWork {
  private int shared;

  void close(@Refcounted Request<Pdu> rq, BlkStatus status) {
    Request<Pdu> sole = rq.tryUnique();
    shared += sole == null ? 1 : 0;
    if (sole != null) {
      sole.setSector(0);
      sole.end(status);
      return;
    }
    rq.release();
  }
}

class Pdu {
  int retries;
}
