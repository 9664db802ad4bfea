// Mended: The outer closure hands the request to an inner one, which forgets it.
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class InnerClosureForgets {
  private int bytes;

  void drain(InflightTable<Pdu> table, Work work) {
    table.drain(
        rq ->
            work.submit(
                () -> {
                  bytes += rq.bytes();
                  rq.end(BlkStatus.OFFLINE);
                }));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
