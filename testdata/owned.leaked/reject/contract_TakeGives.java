// "@Nullable @Owned Request<P> take(int tag)": what was taken out to look at it must go back or
// end.
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class TakeGives {
  boolean isInFlight(InflightTable<Pdu> table, int tag) {
    // :: error: [owned.leaked]
    Request<Pdu> rq = table.take(tag);
    if (rq == null) {
      return false;
    }
    boolean large = rq.bytes() > 65536;
    return large;
  }
}

class Pdu {
  int retries;
}
