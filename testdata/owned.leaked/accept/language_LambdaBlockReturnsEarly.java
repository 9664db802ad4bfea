// Mended: The early return of a block lambda leaves its request behind.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class LambdaBlockReturnsEarly {
  private int empty;

  void stop(InflightTable<Pdu> table) {
    table.drain(
        rq -> {
          if (rq.bytes() == 0) {
            empty++;
            rq.endOk();
            return;
          }
          rq.end(BlkStatus.IOERR);
        });
  }
}

class Pdu {
  int retries;
}
