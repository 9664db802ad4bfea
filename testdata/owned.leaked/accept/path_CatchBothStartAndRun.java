// Idle where the first call fails, started where the second does.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.io.IOException;

class CatchBothStartAndRun {
  void queue(@Owned IdleRequest<Pdu> idle, Dma dma) {
    long bus;
    try {
      bus = dma.map(idle.bytes());
    } catch (IOException e) {
      idle.reject(BlkStatus.RESOURCE);
      return;
    }
    Request<Pdu> rq = idle.start();
    try {
      dma.run(bus, rq.sector());
    } catch (IOException e) {
      dma.unmap(bus);
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.giveToHardware();
  }
}

interface Dma {
  long map(int bytes) throws IOException;

  void run(long bus, long sector) throws IOException;

  void unmap(long bus);
}

class Pdu {
  int retries;
}
