// Mended: @Refcounted, exclusive use: no: a count writes the sector of a request that others read.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class CountIsNotExclusive {
  void remap(@Owned Request<Pdu> rq, long base) {
    rq.setSector(base + rq.sector());
    Request<Pdu> count = rq.share();
    count.release();
  }
}

class Pdu {
  int retries;
}
