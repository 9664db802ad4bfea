// The same number means another request in another set.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OtherSet {
  void compare(TagSet<Pdu> first, TagSet<Pdu> second, int wireId) {
    Request<Pdu> rq = first.claim(wireId);
    if (rq == null) {
      return;
    }
    // :: error: [tag.wrong.set]
    second.request(rq.tag()).bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
