// The sector is read after the request went back to the block layer.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndThenRead {
  private long lastSector;

  void finish(@Owned Request<Pdu> rq) {
    rq.endOk();
    // :: error: [use.after.transfer]
    lastSector = rq.sector();
  }
}

class Pdu {
  int retries;
}
