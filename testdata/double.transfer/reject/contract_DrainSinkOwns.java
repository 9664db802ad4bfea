// "void drain(@RunsNow RequestSink<P>) (sink's parameter is @Owned)": the sink ends an empty
// request twice.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;

class DrainSinkOwns {
  void stop(InflightTable<Pdu> table) {
    table.drain(rq -> {
      if (rq.bytes() == 0) {
        rq.endOk();
      }
      // :: error: [double.transfer]
      rq.end(BlkStatus.IOERR);
    });
  }
}

class Pdu {
  int retries;
}
