// Mended: the request is asked of its own set.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetInASlotOfAnother {
  int byAnotherName(TagSet<Pdu>[] sets, TagSet<Pdu>[] others, TagSet<Pdu> other, int id) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    others[0] = other;
    int bytes = rq.tagSet().request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int byAnotherIndex(TagSet<Pdu>[] sets, int slot, TagSet<Pdu> other, int id) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    sets[slot] = other;
    int bytes = rq.tagSet().request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
