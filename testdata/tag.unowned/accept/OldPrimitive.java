// tagToRq() asks for the same proof.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class OldPrimitive {
  int peek(@Borrowed Request<Pdu> rq) {
    return rq.tagSet().tagToRq(rq.tag()).bytes();
  }
}

class Pdu {
  int retries;
}
