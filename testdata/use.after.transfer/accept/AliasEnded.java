// Two names of one request: read through one, then ended through the other.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class AliasEnded {
  long finish(@Owned Request<Pdu> rq) {
    Request<Pdu> same = rq;
    long sector = rq.sector();
    same.endOk();
    return sector;
  }
}

class Pdu {
  int retries;
}
