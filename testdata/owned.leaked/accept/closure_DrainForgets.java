// The sink of a drain owns every request that it is given.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class DrainForgets {
  private int drained;

  void stop(InflightTable<Pdu> table) {
    table.drain(rq -> rq.end(BlkStatus.IOERR));
  }
}

class Pdu {
  int retries;
}
