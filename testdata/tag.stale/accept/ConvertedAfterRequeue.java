// A requeued request is the block layer's again, and so is its tag.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ConvertedAfterRequeue {
  int retry(@Owned Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    int bytes = tags.tagToRq(tag).bytes();
    rq.requeue(true);
    return bytes;
  }
}

class Pdu {
  int retries;
}
