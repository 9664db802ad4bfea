// Comparing references and testing for null is no use.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class GivenUpComparisonIsNoUse {
  boolean finish(@Owned Request<Pdu> rq, @Borrowed Request<Pdu> other) {
    rq.endOk();
    return rq != null && rq == other;
  }
}

class Pdu {
  int retries;
}
