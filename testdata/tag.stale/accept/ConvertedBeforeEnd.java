// Every conversion comes before the end, on every path.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ConvertedBeforeEnd {
  void finish(@Owned Request<Pdu> rq, boolean failed) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    if (failed) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    tags.request(tag).bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
