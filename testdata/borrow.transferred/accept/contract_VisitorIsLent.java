// Mended: "void forEachInFlight(@RunsNow RequestVisitor<P>) (lends)": a cancel-all by visiting ends
// what is only lent.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class VisitorIsLent {
  private int seen;

  void cancelAll(TagSet<Pdu> tags, InflightTable<Pdu> table) {
    tags.forEachInFlight(rq -> seen += rq.bytes());
    tags.forEachInFlight(
        lent -> {
          Request<Pdu> rq = table.take(lent.tag());
          if (rq != null) {
            rq.end(BlkStatus.AGAIN);
          }
        });
  }
}

class Pdu {
  int retries;
}
