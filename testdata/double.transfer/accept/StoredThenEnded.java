// The table owns what was put into it.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class StoredThenEnded {
  void keep(InflightTable<Pdu> table, @Owned Request<Pdu> rq, boolean now) {
    if (now) {
      rq.endOk();
    } else {
      table.put(rq);
    }
  }
}

class Pdu {
  int retries;
}
