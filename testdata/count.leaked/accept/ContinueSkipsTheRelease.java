// The continue statement skips the release of this turn's count.
import dev.custody.blk.Op;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ContinueSkipsTheRelease {
  int scan(TagSet<Pdu> tags) {
    int bytes = 0;
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      Request<Pdu> rq = tags.tryAcquire(tag);
      if (rq == null) {
        continue;
      }
      if (rq.op() == Op.FLUSH) {
        rq.release();
        continue;
      }
      bytes += rq.bytes();
      rq.release();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
