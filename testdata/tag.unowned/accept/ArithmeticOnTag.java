// The neighbour of one's own tag is somebody else's.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class ArithmeticOnTag {
  int peek(@Borrowed Request<Pdu> rq) {
    int tag = rq.tag();
    return rq.tagSet().request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
