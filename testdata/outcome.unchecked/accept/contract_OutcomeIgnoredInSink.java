// Mended: "outcome.unchecked: the outcome of a conditional transfer is ignored": the expression of
// a void lambda throws the boolean away.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.InflightTable;
import dev.custody.blk.OwnedRing;

class OutcomeIgnoredInSink {
  void move(InflightTable<Pdu> table, OwnedRing<Pdu> done) {
    table.drain(
        rq -> {
          if (!done.offer(rq)) {
            rq.end(BlkStatus.IOERR);
          }
        });
  }
}

class Pdu {
  int retries;
}
