// A ring may refuse; the reference to its offer ignores that.
import dev.custody.blk.InflightTable;
import dev.custody.blk.OwnedRing;

class DrainIntoARingByReference {
  private final OwnedRing<Pdu> ring = new OwnedRing<>(8);

  void move(InflightTable<Pdu> table) {
    // :: error: [outcome.unchecked]
    table.drain(ring::offer);
  }
}

class Pdu {
  int retries;
}
