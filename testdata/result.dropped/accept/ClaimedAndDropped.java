// A claimed request is dropped where only the claim was wanted.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ClaimedAndDropped {
  void cancel(TagSet<Pdu> tags, int wireId) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq != null) {
      rq.end(BlkStatus.TIMEOUT);
    }
  }
}

class Pdu {
  int retries;
}
