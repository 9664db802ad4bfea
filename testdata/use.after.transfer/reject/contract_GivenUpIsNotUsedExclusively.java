// given up, exclusive use: no: the sector is set after the requeue.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class GivenUpIsNotUsedExclusively {
  void remap(@Owned Request<Pdu> rq, long sector) {
    rq.requeue(false);
    // :: error: [use.after.transfer]
    rq.setSector(sector);
  }
}

class Pdu {
  int retries;
}
