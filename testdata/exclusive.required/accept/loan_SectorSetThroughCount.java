// Mended: A count may read; setting the sector needs the sole owner.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class SectorSetThroughCount {
  void shift(@Refcounted Request<Pdu> rq, long by) {
    Request<Pdu> sole = rq.tryUnique();
    if (sole == null) {
      System.out.println(rq.sector() + by);
      rq.release();
      return;
    }
    sole.setSector(sole.sector() + by);
    sole.endOk();
  }
}

class Pdu {
  int retries;
  long deadline;
}
