// The block has a label so that it can be left before the second end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class LabelledBlockFallsOut {
  private int empty;
  private int seen;

  void finish(@Owned Request<Pdu> rq) {
    ending:
    {
      if (rq.bytes() == 0) {
        empty++;
        rq.endOk();
      }
      // :: error: [double.transfer]
      rq.complete();
    }
    seen++;
  }
}

class Pdu {
  int retries;
}
