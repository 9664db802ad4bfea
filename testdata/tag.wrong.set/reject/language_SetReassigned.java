// The variable names another set by the time the tag is taken to it.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetReassigned {
  int peek(int id, TagSet<Pdu> tags, TagSet<Pdu> spare) {
    Request<Pdu> rq = tags.claim(id);
    if (rq == null) {
      return 0;
    }
    tags = spare;
    // :: error: [tag.wrong.set]
    int bytes = tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
