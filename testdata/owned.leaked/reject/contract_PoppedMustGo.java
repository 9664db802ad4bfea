// "@Nullable @Owned pop()": a filter loop forgets what it does not like.
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.RequestList;

class PoppedMustGo {
  void startAll(RequestList<Pdu> list, InflightTable<Pdu> table) {
    IdleRequest<Pdu> idle;
    // :: error: [owned.leaked]
    while ((idle = list.pop()) != null) {
      if (!idle.op().hasData()) {
        continue;
      }
      table.put(idle.start());
    }
  }
}

class Pdu {
  int retries;
}
