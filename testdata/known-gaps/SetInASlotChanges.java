// gap: a set in a slot of an array is known by how the slot is written; that the slot is written to, or its index changes, is not looked at
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetInASlotChanges {
  int next(TagSet<Pdu>[] sets, int index, int id) {
    Request<Pdu> rq = sets[index].claim(id);
    if (rq == null) {
      return 0;
    }
    index++;
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
    int bytes = sets[0].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }
}

class Pdu {
  int retries;
}
