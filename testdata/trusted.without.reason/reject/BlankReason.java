// Blanks are no reason.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import dev.custody.blk.Request;

class BlankReason {
  // :: error: [trusted.without.reason]
  @Trusted(reason = "   ") void forget(@Owned Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
