// What a method makes of a tag is no tag.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class MaximumOfTag {
  int peek(@Borrowed Request<Pdu> rq) {
    // :: error: [tag.unowned]
    return rq.tagSet().request(Math.max(rq.tag(), 0)).bytes();
  }
}

class Pdu {
  int retries;
}
