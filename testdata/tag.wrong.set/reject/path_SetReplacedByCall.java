// A method that is called in between puts another set into the field.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetReplacedByCall {
  private TagSet<Pdu> tags;

  SetReplacedByCall(TagSet<Pdu> tags) {
    this.tags = tags;
  }

  private void resize(TagSet<Pdu> larger) {
    tags = larger;
  }

  int peek(int id, TagSet<Pdu> larger) {
    Request<Pdu> rq = tags.claim(id);
    if (rq == null) {
      return 0;
    }
    resize(larger);
    // :: error: [tag.wrong.set]
    int bytes = tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
