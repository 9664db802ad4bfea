// On one branch the tag is a constant.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class TagOfOtherOnOneBranch {
  int peek(@Borrowed Request<Pdu> rq, boolean first) {
    int tag = rq.tag();
    if (first) {
      tag = 0;
    }
    // :: error: [tag.unowned]
    return rq.tagSet().request(tag).bytes();
  }
}

class Pdu {
  int retries;
}
