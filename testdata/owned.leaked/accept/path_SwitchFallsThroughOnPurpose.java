// Two cases prepare and fall into the one that ends.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class SwitchFallsThroughOnPurpose {
  private int zeroed;

  void run(@Owned Request<Pdu> rq) {
    switch (rq.op()) {
      case WRITE_ZEROES:
        zeroed++;
        // falls through
      case DISCARD:
        rq.setSector(0);
        // falls through
      case FLUSH:
        rq.endOk();
        break;
      case READ:
      case WRITE:
      default:
        rq.complete();
    }
  }
}

class Pdu {
  int retries;
}
