// The status changes on the way, the end is in one place.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class StatusDecidedBeforeFinally {
  void run(@Owned Request<Pdu> rq, Device device) throws IOException {
    BlkStatus status = BlkStatus.IOERR;
    try {
      if (device.offline()) {
        status = BlkStatus.OFFLINE;
        return;
      }
      device.run(rq.sector());
      status = BlkStatus.OK;
    } finally {
      rq.end(status);
    }
  }
}

interface Device {
  boolean offline();

  void run(long sector) throws IOException;
}

class Pdu {
  int retries;
}
