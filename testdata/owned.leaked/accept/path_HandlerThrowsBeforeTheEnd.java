// Mended: The reset in the handler throws as well.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class HandlerThrowsBeforeTheEnd {
  void run(@Owned Request<Pdu> rq, Device device) throws IOException {
    try {
      device.run(rq.tag());
    } catch (IOException e) {
      rq.end(BlkStatus.IOERR);
      device.reset();
      return;
    }
    rq.endOk();
  }
}

interface Device {
  void run(int slot) throws IOException;

  void reset() throws IOException;
}

class Pdu {
  int retries;
}
