// What a method makes of a tag is no tag.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;

class MaximumOfTag {
  int peek(@Borrowed Request<Pdu> rq) {
    return rq.tagSet().request(rq.tag()).bytes();
  }
}

class Pdu {
  int retries;
}
