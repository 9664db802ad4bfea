// Mended: The helper takes what the caller was only lent.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class LentPassedToOwner {
  private final InflightTable<Pdu> table = new InflightTable<>();

  void track(@Owned Request<Pdu> rq, boolean slow) {
    if (slow) {
      System.out.println("slow " + rq.sector());
    }
    this.table.put(rq);
  }

  void stop() {
    table.drain(rq -> rq.end(BlkStatus.OFFLINE));
  }
}

class Pdu {
  int retries;
  long deadline;
}
