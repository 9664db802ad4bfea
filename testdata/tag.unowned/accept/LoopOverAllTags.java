// A loop over all tags meets requests that nobody lent to it.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class LoopOverAllTags {
  int bytes(TagSet<Pdu> tags) {
    int bytes = 0;
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      Request<Pdu> rq = tags.tryAcquire(tag);
      if (rq != null) {
        bytes += rq.bytes();
        rq.release();
      }
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
