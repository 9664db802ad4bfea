// "@Owned Request<P> start(@Owned this)": the idle request is used up; only the started one may be
// asked.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class StartUsesUpTheIdle {
  int begin(@Owned IdleRequest<Pdu> idle, InflightTable<Pdu> table) {
    Request<Pdu> rq = idle.start();
    // :: error: [use.after.transfer]
    int bytes = idle.bytes();
    table.put(rq);
    return bytes;
  }
}

class Pdu {
  int retries;
}
