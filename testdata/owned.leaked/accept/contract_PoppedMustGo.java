// Mended: "@Nullable @Owned pop()": a filter loop forgets what it does not like.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.RequestList;

class PoppedMustGo {
  void startAll(RequestList<Pdu> list, InflightTable<Pdu> table) {
    IdleRequest<Pdu> idle;
    while ((idle = list.pop()) != null) {
      if (!idle.op().hasData()) {
        idle.reject(BlkStatus.NOTSUPP);
        continue;
      }
      table.put(idle.start());
    }
  }
}

class Pdu {
  int retries;
}
