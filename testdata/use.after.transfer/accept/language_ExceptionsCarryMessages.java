// An exception takes numbers and text of a request that has ended.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ExceptionsCarryMessages {
  static class MediumException extends IOException {
    private static final long serialVersionUID = 1L;
    private final long sector;

    MediumException(String message, long sector, @Nullable Throwable cause) {
      super(message + " at " + sector, cause);
      this.sector = sector;
    }

    long sector() {
      return sector;
    }
  }

  void read(@Owned Request<Pdu> rq, long bad) throws MediumException {
    long sector = rq.sector();
    if (sector == bad) {
      String op = rq.op().name();
      rq.end(BlkStatus.MEDIUM);
      throw new MediumException(op, sector, null);
    }
    rq.endOk();
  }

  long badSector(@Owned Request<Pdu> rq) {
    try {
      read(rq, 8);
      return -1;
    } catch (MediumException e) {
      return e.sector();
    }
  }
}

class Pdu {
  int retries;
}
