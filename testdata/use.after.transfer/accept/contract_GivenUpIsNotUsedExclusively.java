// Mended: given up, exclusive use: no: the sector is set after the requeue.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class GivenUpIsNotUsedExclusively {
  void remap(@Owned Request<Pdu> rq, long sector) {
    rq.setSector(sector);
    rq.requeue(false);
  }
}

class Pdu {
  int retries;
}
