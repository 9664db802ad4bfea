// Both branches end the request before its tag is converted.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class EndedInBothBranches {
  int finish(@Owned Request<Pdu> rq, boolean failed) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    int bytes = tags.request(tag).bytes();
    if (failed) {
      rq.end(BlkStatus.IOERR);
    } else {
      rq.endOk();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
