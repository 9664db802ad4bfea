// The flag ends the loop and says what is left to do.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class DoneFlagInLoop {
  void finish(@Owned Request<Pdu> rq, Device device) {
    boolean done = false;
    for (int i = 0; !done && i < 10; i++) {
      if (device.ready()) {
        rq.endOk();
        done = true;
      } else if (device.dead()) {
        rq.end(BlkStatus.OFFLINE);
        done = true;
      } else {
        device.poke();
      }
    }
    if (!done) {
      rq.end(BlkStatus.TIMEOUT);
    }
  }
}

interface Device {
  boolean ready();

  boolean dead();

  void poke();
}

class Pdu {
  int retries;
}
