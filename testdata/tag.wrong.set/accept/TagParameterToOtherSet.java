// the tag is taken to the set of its request
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagParameterToOtherSet {
  static int retries(@TagOf("rq") int tag, Request<Pdu> rq) {
    return rq.tagSet().request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
