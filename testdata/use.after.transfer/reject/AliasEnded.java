// Two names of one request: ended through one, read through the other.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class AliasEnded {
  long finish(@Owned Request<Pdu> rq) {
    Request<Pdu> same = rq;
    same.endOk();
    // :: error: [use.after.transfer]
    return rq.sector();
  }
}

class Pdu {
  int retries;
}
