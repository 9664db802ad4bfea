// Mended: A count lends its data as shared only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;

class DataOfCountWritten {
  void touch(@Refcounted Request<Pdu> rq, @Owned Request<Pdu> mine) {
    Pdu theirs = rq.data();
    Pdu own = mine.dataExclusive();
    own.retries = theirs.retries + 1;
    own.deadline = theirs.deadline;
    rq.release();
    mine.endOk();
  }
}

class Pdu {
  int retries;
  long deadline;
}
