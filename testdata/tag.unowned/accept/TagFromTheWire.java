// A tag that hardware wrote is claimed, not believed.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagFromTheWire {
  void interrupt(TagSet<Pdu> tags, int wireId) {
    Request<Pdu> rq = tags.claim(wireId);
    if (rq != null) {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
