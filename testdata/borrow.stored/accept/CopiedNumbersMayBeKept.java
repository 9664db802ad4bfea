// Numbers read from a loan are no loan.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class CopiedNumbersMayBeKept {
  private long sector;
  private int bytes;

  void trace(@Borrowed Request<Pdu> rq) {
    sector = rq.sector();
    bytes = rq.bytes();
  }
}

class Pdu {
  int retries;
}
