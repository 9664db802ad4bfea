// Between start and end lies a call that throws.
import dev.custody.annotations.Owned;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;

class MappedAfterTheStart {
  void queue(@Owned IdleRequest<Pdu> idle, Dma dma) throws Dma.MapException {
    int bytes = idle.bytes();
    // :: error: [owned.leaked]
    Request<Pdu> rq = idle.start();
    long bus = dma.map(bytes);
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
