// Arguments are evaluated from left to right: the transfer comes first in the wrong order.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class ArgumentsLeftToRight {
  void finish(@Owned Request<Pdu> rq) {
    // :: error: [use.after.transfer]
    log(wireId(rq), rq.bytes());
  }

  int wireId(@Owned Request<Pdu> rq) {
    return rq.giveToHardware();
  }

  void log(int first, int second) {}
}

class Pdu {
  int retries;
}
