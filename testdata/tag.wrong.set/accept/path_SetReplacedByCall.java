// The method that is called in between leaves the field alone; the request knows its set anyhow.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetReplacedByCall {
  private TagSet<Pdu> tags;
  private int claimed;

  SetReplacedByCall(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  private void resize(TagSet<Pdu> larger) {
    tags = larger;
  }

  private void count() {
    claimed++;
  }

  int peek(int id, TagSet<Pdu> larger) {
    Request<Pdu> rq = tags.claim(id);
    if (rq == null) {
      return 0;
    }
    count();
    int bytes = tags.request(rq.tag()).bytes();
    resize(larger);
    bytes += rq.tagSet().request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
