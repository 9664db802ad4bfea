// The sink of a drain owns every request that it is given.
import dev.custody.blk.InflightTable;

class DrainForgets {
  private int drained;

  void stop(InflightTable<Pdu> table) {
    // :: error: [owned.leaked]
    table.drain(rq -> drained++);
  }
}

class Pdu {
  int retries;
}
