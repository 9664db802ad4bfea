// One handler for several exceptions ends the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.io.IOException;

class MultiCatchEnds {
  interface Device {
    void program(long sector, int bytes) throws IOException, InterruptedException;
  }

  void queue(Device device, @Owned Request<Pdu> rq) {
    try {
      device.program(rq.sector(), rq.bytes());
    } catch (IOException | InterruptedException e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.giveToHardware();
  }
}

class Pdu {
  int retries;
}
