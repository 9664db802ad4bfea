// The body of a trusted method may do what the rules forbid.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import dev.custody.blk.Request;

class TrustedBodyIsNotChecked {
  @Trusted(reason = "the hardware model ends the request when its delay is over")
  void giveUpTwice(@Owned Request<Pdu> rq, boolean late) {
    rq.endOk();
    if (late) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
