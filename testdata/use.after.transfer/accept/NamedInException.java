// The message of an exception reads the ended request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class NamedInException {
  void fail(@Owned Request<Pdu> rq) {
    long sector = rq.sector();
    rq.end(BlkStatus.IOERR);
    throw new IllegalStateException("sector " + sector);
  }
}

class Pdu {
  int retries;
}
