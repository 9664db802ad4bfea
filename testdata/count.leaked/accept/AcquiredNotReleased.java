// tryAcquire() takes a count that must be released.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class AcquiredNotReleased {
  int peek(TagSet<Pdu> tags, int tag) {
    Request<Pdu> rq = tags.tryAcquire(tag);
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
