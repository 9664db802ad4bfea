// A tag that comes with its request is good in the set of that request, and in no other.
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagParameterToOtherSet {
  static int retries(@TagOf("rq") int tag, Request<Pdu> rq, TagSet<Pdu> set) {
    // :: error: [tag.wrong.set]
    return set.request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
