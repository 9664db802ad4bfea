// Storing the request in the table hands it over.
import dev.custody.annotations.Owned;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class StoredThenRead {
  private final InflightTable<Pdu> table;

  StoredThenRead(InflightTable<Pdu> table) {
    this.table = table;
  }

  int keep(@Owned Request<Pdu> rq) {
    table.put(rq);
    // :: error: [use.after.transfer]
    return rq.bytes();
  }
}

class Pdu {
  int retries;
}
