// "outcome.unchecked: the outcome of a conditional transfer is ignored": the expression of a void
// lambda throws the boolean away.
import dev.custody.blk.InflightTable;
import dev.custody.blk.OwnedRing;

class OutcomeIgnoredInSink {
  void move(InflightTable<Pdu> table, OwnedRing<Pdu> done) {
    // :: error: [outcome.unchecked]
    table.drain(rq -> done.offer(rq));
  }
}

class Pdu {
  int retries;
}
