// An instanceof pattern is one more name of the same request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class PatternVariableAfterEnd {
  void finish(@Owned Request<Pdu> rq) {
    Object any = rq;
    if (any instanceof Request<?> same) {
      rq.endOk();
      // :: error: [use.after.transfer]
      same.bytes();
    } else {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
