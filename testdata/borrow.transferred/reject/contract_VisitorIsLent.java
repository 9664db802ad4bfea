// "void forEachInFlight(@RunsNow RequestVisitor<P>) (lends)": a cancel-all by visiting ends what is
// only lent.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.TagSet;

class VisitorIsLent {
  private int seen;

  void cancelAll(TagSet<Pdu> tags, InflightTable<Pdu> table) {
    // :: error: [borrow.transferred]
    tags.forEachInFlight(rq -> rq.end(BlkStatus.AGAIN));
  }
}

class Pdu {
  int retries;
}
