// A request is asked of the set in a slot again after the index was counted on, or after another set was stored there.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetInASlotChanges {
  int next(TagSet<Pdu>[] sets, int index, int id) {
    Request<Pdu> rq = sets[index].claim(id);
    if (rq == null) {
      return 0;
    }
    index++;
    // :: error: [tag.wrong.set]
    int bytes = sets[index].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int replaced(TagSet<Pdu>[] sets, TagSet<Pdu> other, int id) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    sets[0] = other;
    // :: error: [tag.wrong.set]
    int bytes = sets[0].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int nextByMask(TagSet<Pdu>[] sets, int index, int id) {
    Request<Pdu> rq = sets[index & 1].claim(id);
    if (rq == null) {
      return 0;
    }
    index++;
    // :: error: [tag.wrong.set]
    int bytes = sets[index & 1].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
