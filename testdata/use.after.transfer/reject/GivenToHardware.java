// The wire id is all the driver has left once hardware has the request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class GivenToHardware {
  private int hwQueue;

  int submit(@Owned Request<Pdu> rq) {
    int wire = rq.giveToHardware();
    // :: error: [use.after.transfer]
    hwQueue = rq.hwQueue();
    return wire;
  }
}

class Pdu {
  int retries;
}
