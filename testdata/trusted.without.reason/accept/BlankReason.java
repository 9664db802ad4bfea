// Blanks are no reason.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Trusted;
import dev.custody.blk.Request;

class BlankReason {
  @Trusted(reason = "the deadline worker ends every request that is forgotten here") void forget(@Owned Request<Pdu> rq) {}
}

class Pdu {
  int retries;
}
