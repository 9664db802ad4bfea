// The set that gave the request out is the set of its tag.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetThatClaimed {
  void finish(TagSet<Pdu> tags, int wireId) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq != null) {
      tags.request(rq.tag()).bytes();
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
