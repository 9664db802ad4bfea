// The sector is read while the driver still owns the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class EndThenRead {
  private long lastSector;

  void finish(@Owned Request<Pdu> rq) {
    lastSector = rq.sector();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
