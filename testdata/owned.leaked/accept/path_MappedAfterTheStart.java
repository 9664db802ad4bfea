// The call that throws comes before the start, where the request can still be rejected.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class MappedAfterTheStart {
  void queue(@Owned IdleRequest<Pdu> idle, Dma dma) throws Dma.MapException {
    long bus;
    try {
      bus = dma.map(idle.bytes());
    } catch (Dma.MapException e) {
      idle.reject(BlkStatus.RESOURCE);
      throw e;
    }
    Request<Pdu> rq = idle.start();
    dma.run(bus, rq.giveToHardware());
  }
}

interface Dma {
  long map(int bytes) throws MapException;

  void run(long bus, int wireId);

  class MapException extends Exception {}
}

class Pdu {
  int retries;
}
