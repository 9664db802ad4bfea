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
    int bytes = rq.bytes();
    table.put(rq);
    return bytes;
  }
}

class Pdu {
  int retries;
}
