// Both kinds of exception end the request and go on to the caller.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class MultiCatchEndsAndRethrows {
  void await(@Owned Request<Pdu> rq, Device device) throws IOException, InterruptedException {
    try {
      device.await(rq.tag());
    } catch (IOException | InterruptedException e) {
      rq.end(BlkStatus.TRANSPORT);
      throw e;
    }
    rq.endOk();
  }
}

interface Device {
  void await(int slot) throws IOException, InterruptedException;
}

class Pdu {
  int retries;
}
