// The number itself may be used for anything but a conversion.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class NumberMayBeKept {
  private int lastTag;

  void finish(@Owned Request<Pdu> rq) {
    int tag = rq.tag();
    rq.endOk();
    lastTag = tag;
  }
}

class Pdu {
  int retries;
}
