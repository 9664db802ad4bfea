// Mended: "at a join a value given up on one side is maybe given up: ... forgetting it is
// owned.leaked": one side of a nested branch ended it.
import dev.custody.annotations.Owned;
import dev.custody.blk.Op;
import dev.custody.blk.Request;

class MaybeGivenUpIsForgotten {
  private int slow;

  void finish(@Owned Request<Pdu> rq, boolean fast) {
    if (rq.op() == Op.FLUSH) {
      if (fast) {
        rq.endOk();
        return;
      } else {
        slow++;
      }
    }
    rq.complete();
  }
}

class Pdu {
  int retries;
}
