// Mended: One of two handlers restores the interrupt and forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class InterruptHandlerForgets {
  private int errors;

  void await(@Owned Request<Pdu> rq, Device device) {
    try {
      device.await(rq.sector());
    } catch (IOException e) {
      errors++;
      rq.end(BlkStatus.IOERR);
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      rq.end(BlkStatus.AGAIN);
      return;
    }
    rq.endOk();
  }
}

interface Device {
  void await(long sector) throws IOException, InterruptedException;
}

class Pdu {
  int retries;
}
