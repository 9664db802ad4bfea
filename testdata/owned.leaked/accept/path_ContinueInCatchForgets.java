// Mended: The value of this turn is forgotten where the handler goes on with the next.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import java.io.IOException;

class ContinueInCatchForgets {
  private int bad;

  void drain(OwnedRing<Pdu> ring, Store store) {
    while (!ring.isEmpty()) {
      Request<Pdu> rq = ring.poll();
      if (rq == null) {
        continue;
      }
      try {
        store.write(rq.sector(), rq.bytes());
      } catch (IOException e) {
        bad++;
        rq.end(BlkStatus.MEDIUM);
        continue;
      }
      rq.endOk();
    }
  }
}

interface Store {
  void write(long sector, int bytes) throws IOException;
}

class Pdu {
  int retries;
}
