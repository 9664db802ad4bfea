// Mended: A loop counter is no tag, however small.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CounterAsTag {
  int count(TagSet<Pdu> tags) {
    int busy = 0;
    for (int i = 0, depth = tags.depth(); i < depth; i++) {
      Request<Pdu> rq = tags.tryAcquire(i);
      if (rq != null) {
        busy += rq.bytes() > 0 ? 1 : 0;
        rq.release();
      }
    }
    return busy;
  }
}

class Pdu {
  int retries;
}
