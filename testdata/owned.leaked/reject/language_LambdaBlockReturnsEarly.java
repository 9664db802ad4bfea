// The early return of a block lambda leaves its request behind.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class LambdaBlockReturnsEarly {
  private int empty;

  void stop(InflightTable<Pdu> table) {
    table.drain(
        // :: error: [owned.leaked]
        rq -> {
          if (rq.bytes() == 0) {
            empty++;
            return;
          }
          rq.end(BlkStatus.IOERR);
        });
  }
}

class Pdu {
  int retries;
}
