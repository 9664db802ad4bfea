// The name holds another request by now; the tag is still the first one's.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class NameReused {
  int finish(@Owned Request<Pdu> rq, @Owned Request<Pdu> next) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    rq.endOk();
    rq = next;
    // :: error: [tag.stale]
    int bytes = tags.request(tag).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
