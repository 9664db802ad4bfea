// One of two handlers for checked exceptions forgets the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;
import java.util.concurrent.ExecutionException;

class MultiCatchLeaks {
  interface Device {
    void program(long sector) throws IOException, InterruptedException, ExecutionException;
  }

  // :: error: [owned.leaked]
  void queue(Device device, @Owned Request<Pdu> rq) {
    try {
      device.program(rq.sector());
    } catch (IOException | ExecutionException e) {
      rq.end(BlkStatus.IOERR);
      return;
    } catch (final InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    rq.giveToHardware();
  }
}

class Pdu {
  int retries;
}
