// A copy of the tag is stale as soon as the tag is.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CopiedNumberIsStale {
  int finish(@Owned Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    int again = tag;
    int bytes = tags.request(again).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
