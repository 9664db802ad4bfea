// The signature of a trusted method binds its callers.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import dev.custody.blk.Request;

class TrustedSignatureStillBinds {
  void finish(@Owned Request<Pdu> rq) {
    hand(rq);
  }

  @Trusted(reason = "the hardware model ends the request when its delay is over")
  void hand(@Owned Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
