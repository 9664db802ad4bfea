// Mended: The closure itself takes a request out of the table and forgets it.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class TakenInsideClosureAndForgotten {
  private final InflightTable<Pdu> table = new InflightTable<>();
  private int late;

  void expire(Work work, int tag) {
    work.submit(
        () -> {
          Request<Pdu> rq = table.take(tag);
          if (rq != null) {
            late += rq.bytes();
            rq.end(BlkStatus.TIMEOUT);
          }
        });
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
