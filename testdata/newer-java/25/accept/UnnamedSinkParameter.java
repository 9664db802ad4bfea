// The sink becomes the owner of each request, named or not.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class UnnamedSinkParameter {
  private int drained;

  void stop(InflightTable<Pdu> table) {
    table.drain(
        rq -> {
          drained++;
          rq.end(BlkStatus.OFFLINE);
        });
  }
}

class Pdu {
  int retries;
}
