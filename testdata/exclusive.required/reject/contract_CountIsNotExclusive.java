// @Refcounted, exclusive use: no: a count writes the sector of a request that others read.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class CountIsNotExclusive {
  void remap(@Owned Request<Pdu> rq, long base) {
    Request<Pdu> count = rq.share();
    // :: error: [exclusive.required]
    count.setSector(base + count.sector());
    count.release();
  }
}

class Pdu {
  int retries;
}
