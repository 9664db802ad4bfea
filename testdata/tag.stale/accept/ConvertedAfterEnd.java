// After the end the tag may name another request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class ConvertedAfterEnd {
  int finish(@Owned Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    int tag = rq.tag();
    int bytes = tags.request(tag).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
