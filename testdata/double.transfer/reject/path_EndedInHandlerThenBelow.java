// The handler ends the request and goes on to the end of the method.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class EndedInHandlerThenBelow {
  void run(@Owned Request<Pdu> rq, Device device) {
    boolean failed = false;
    try {
      device.transfer(rq.sector(), rq.bytes());
    } catch (IOException e) {
      failed = true;
      rq.end(BlkStatus.IOERR);
    }
    // :: error: [double.transfer]
    rq.end(failed ? BlkStatus.IOERR : BlkStatus.OK);
  }
}

interface Device {
  void transfer(long sector, int bytes) throws IOException;
}

class Pdu {
  int retries;
}
