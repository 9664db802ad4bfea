// The set is kept in a local variable, or asked before the index or the slot changes; another slot is another set.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetInASlotChanges {
  int next(TagSet<Pdu>[] sets, int index, int id) {
    TagSet<Pdu> set = sets[index];
    Request<Pdu> rq = set.claim(id);
    if (rq == null) {
      return 0;
    }
    index++;
    int bytes = set.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int all(TagSet<Pdu>[] sets, TagSet<Pdu> other, int id) {
    int bytes = 0;
    for (int i = 0; i < sets.length; i++) {
      Request<Pdu> rq = sets[i].claim(id);
      if (rq != null) {
        bytes += sets[i].request(rq.tag()).bytes();
        rq.endOk();
      }
    }
    return bytes;
  }

  int ofTheFirst(TagSet<Pdu>[] sets, TagSet<Pdu> other, int id) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    sets[1] = other;
    int bytes = sets[0].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int replaced(TagSet<Pdu>[] sets, TagSet<Pdu> other, int id) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    int bytes = sets[0].request(rq.tag()).bytes();
    sets[0] = other;
    rq.endOk();
    return bytes;
  }

  int nextByMask(TagSet<Pdu>[] sets, int index, int id) {
    Request<Pdu> rq = sets[index & 1].claim(id);
    if (rq == null) {
      return 0;
    }
    int bytes = sets[index & 1].request(rq.tag()).bytes();
    index++;
    rq.endOk();
    return bytes + index;
  }
}

class Pdu {
  int retries;
}
