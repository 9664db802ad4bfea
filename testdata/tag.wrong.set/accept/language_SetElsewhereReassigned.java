// What names the set still leads to it, whatever else is written to.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class language_SetElsewhereReassigned {
  private static TagSet<Pdu> common;
  private TagSet<Pdu> own;
  private TagSet<Pdu> second;
  private Queue queue;
  private int asked;

  language_SetElsewhereReassigned(TagSet<Pdu> own, TagSet<Pdu> second, Queue queue) {
    this.own = own;
    this.second = second;
    this.queue = queue;
  }

  int inField(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = own.claim(id);
    if (rq == null) {
      return 0;
    }
    asked++;
    second = spare;
    int bytes = own.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inStatic(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = common.claim(id);
    if (rq == null) {
      return 0;
    }
    asked++;
    own = spare;
    int bytes = common.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inOtherObject(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = queue.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    asked++;
    own = spare;
    int bytes = queue.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inObjectReplaced(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = queue.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    int known = asked;
    common = spare;
    asked = known + 1;
    int bytes = queue.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inSlot(int id, TagSet<Pdu>[] sets, TagSet<Pdu>[] others) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    others = sets;
    int bytes = sets[0].request(rq.tag()).bytes();
    rq.endOk();
    return bytes + others.length;
  }
}

class Queue {
  TagSet<Pdu> tags;

  Queue(TagSet<Pdu> tags) {
    this.tags = tags;
  }
}

class Pdu {
  int retries;
}
