// Nobody wants the exception, but the request is still here.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class UnnamedCatchForgets {
  boolean transfer(@Owned Request<Pdu> rq, Device device) {
    try {
      device.transfer(rq.sector());
    } catch (IOException _) {
      rq.end(BlkStatus.IOERR);
      return false;
    }
    rq.endOk();
    return true;
  }
}

interface Device {
  void transfer(long sector) throws IOException;
}

class Pdu {
  int retries;
}
