// The sink becomes the owner of each request, named or not.
import dev.custody.blk.InflightTable;

class UnnamedSinkParameter {
  private int drained;

  void stop(InflightTable<Pdu> table) {
    table.drain(
        // :: error: [owned.leaked]
        _ -> drained++);
  }
}

class Pdu {
  int retries;
}
