// What a chain of steps left over is completed in the finally block by a null test.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.io.IOException;

class FinallyCompletesTheRest {
  void run(OwnedRing<Pdu> ring, Device device) throws IOException {
    Request<Pdu> current = null;
    try {
      while (device.more()) {
        current = ring.poll();
        if (current == null) {
          break;
        }
        device.step(current);
        Request<Pdu> done = current;
        current = null;
        done.endOk();
      }
    } finally {
      if (current != null) {
        current.end(BlkStatus.IOERR);
      }
    }
  }
}

interface Device {
  boolean more();

  void step(@Borrowed Request<Pdu> rq) throws IOException;
}

class Pdu {
  int retries;
}
