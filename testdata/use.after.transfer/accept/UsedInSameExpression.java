// Operands are evaluated from left to right.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class UsedInSameExpression {
  int finish(@Owned Request<Pdu> rq) {
    return rq.bytes() + end(rq);
  }

  int end(@Owned Request<Pdu> rq) {
    rq.endOk();
    return 0;
  }
}

class Pdu {
  int retries;
}
