// Mended: "int giveToHardware(@Owned this)": the request is in hardware; only claim brings it back.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class HardwareOwnsIt {
  private final int[] ring = new int[64];
  private int tail;

  void submit(@Owned Request<Pdu> rq, boolean full) {
    if (full) {
      rq.requeue(true);
      return;
    }
    ring[tail++ % ring.length] = rq.giveToHardware();
  }
}

class Pdu {
  int retries;
}
