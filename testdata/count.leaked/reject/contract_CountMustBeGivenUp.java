// @Refcounted, must give up: yes: an early return out of a loop keeps the count.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CountMustBeGivenUp {
  int firstBusy(TagSet<Pdu> tags) {
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      // :: error: [count.leaked]
      Request<Pdu> rq = tags.tryAcquire(tag);
      if (rq == null) {
        continue;
      }
      if (rq.op().isWrite()) {
        return tag;
      }
      rq.release();
    }
    return -1;
  }
}

class Pdu {
  int retries;
}
