// Tag 5 belongs to anybody.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class LiteralTag {
  int peek(TagSet<Pdu> tags) {
    Request<Pdu> rq = tags.tryAcquire(5);
    if (rq == null) {
      return 0;
    }
    int bytes = rq.bytes();
    rq.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
