// The variable names another set only when the request of the first is done with.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetReassigned {
  int peek(int id, TagSet<Pdu> tags, TagSet<Pdu> spare) {
    int bytes = 0;
    for (int round = 0; round < 2; round++) {
      Request<Pdu> rq = tags.claim(id);
      if (rq == null) {
        return bytes;
      }
      bytes += tags.request(rq.tag()).bytes();
      rq.endOk();
      tags = spare;
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
