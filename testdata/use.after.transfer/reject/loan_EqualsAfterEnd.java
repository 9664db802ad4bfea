// A comparison by equals() is a call and so a use; comparing references is none.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EqualsAfterEnd {
  boolean last(@Owned Request<Pdu> rq, @Borrowed Request<Pdu> newest) {
    rq.complete();
    if (rq == null) {
      return false;
    }
    // :: error: [use.after.transfer]
    return rq.equals(newest);
  }
}

class Pdu {
  int retries;
  long deadline;
}
