// tagToRq() asks for the same proof.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class OldPrimitive {
  int peek(@Borrowed Request<Pdu> rq) {
    // :: error: [tag.unowned]
    return rq.tagSet().tagToRq(0).bytes();
  }
}

class Pdu {
  int retries;
}
