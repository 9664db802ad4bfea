// "after Request a = rq; both names hold one value; completing through either ends both": a copy
// made in a loop header.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class EitherNameEndsBoth {
  void finish(@Owned Request<Pdu> rq, int lanes) {
    Request<Pdu> same = rq;
    for (Request<Pdu> again = same; lanes > 0; lanes--) {
      lanes -= again.hwQueue();
    }
    same.complete();
    // :: error: [double.transfer]
    rq.end(BlkStatus.OK);
  }

  void copiesForceNoMove(@Owned Request<Pdu> rq) {
    Request<Pdu> same = rq;
    long sector = same.sector() + rq.sector() + same.bytes();
    if (sector > 0) {
      rq.endOk();
    } else {
      same.end(BlkStatus.INVAL);
    }
  }
}

class Pdu {
  int retries;
}
