// Mended: "InflightTable<P> void put(@Owned Request<P>)": the table owns it; a fast path may not
// complete it as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.InflightTable;
import dev.custody.blk.Request;

class PutOwns {
  private final InflightTable<Pdu> table = new InflightTable<>();

  void start(@Owned IdleRequest<Pdu> idle, boolean immediate) {
    Request<Pdu> rq = idle.start();
    if (immediate) {
      rq.complete();
    } else {
      table.put(rq);
    }
  }

  void stop() {
    table.drain(rq -> rq.end(BlkStatus.IOERR));
  }
}

class Pdu {
  int retries;
}
