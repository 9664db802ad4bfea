// The only call that may throw comes before the transfer, and one status serves both ways.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.EOFException;
import java.io.IOException;

class CatchBeforeAnythingMoved {
  void run(@Owned Request<Pdu> rq, Device device) {
    IOException failure = null;
    try {
      device.transfer(rq.sector(), rq.bytes());
    } catch (IOException e) {
      failure = e;
    }
    rq.end(failure == null ? BlkStatus.OK : statusOf(failure));
  }

  private static BlkStatus statusOf(IOException e) {
    return e instanceof EOFException ? BlkStatus.NOSPC : BlkStatus.IOERR;
  }
}

interface Device {
  void transfer(long sector, int bytes) throws IOException;
}

class Pdu {
  int retries;
}
