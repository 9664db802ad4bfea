// nbd: don't clear 'NBD_CMD_INFLIGHT' flag if request is not completed (2895f1831e91): claimed, then neither ended nor given back.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class NbdClaimedNotEnded {
  private final TagSet<Pdu> tags;

  NbdClaimedNotEnded(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  int receive(int handle, int bytes) {
    Request<Pdu> rq = tags.claim(handle);
    if (rq == null) {
      return -1;
    }
    if (rq.bytes() != bytes) {
      rq.requeue(true);
      return -2;
    }
    rq.complete();
    return 0;
  }
}

class Pdu {
  int retries;
}
