// What names the set leads to another one by the time the tag is taken to it.
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
    own = spare;
    // :: error: [tag.wrong.set]
    int bytes = own.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inStatic(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = common.claim(id);
    if (rq == null) {
      return 0;
    }
    common = spare;
    // :: error: [tag.wrong.set]
    int bytes = common.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inOtherObject(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = queue.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    queue.tags = spare;
    // :: error: [tag.wrong.set]
    int bytes = queue.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inObjectReplaced(int id, TagSet<Pdu> spare) {
    Request<Pdu> rq = queue.tags.claim(id);
    if (rq == null) {
      return 0;
    }
    queue = new Queue(spare);
    // :: error: [tag.wrong.set]
    int bytes = queue.tags.request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
  }

  int inSlot(int id, TagSet<Pdu>[] sets, TagSet<Pdu>[] others) {
    Request<Pdu> rq = sets[0].claim(id);
    if (rq == null) {
      return 0;
    }
    sets = others;
    // :: error: [tag.wrong.set]
    int bytes = sets[0].request(rq.tag()).bytes();
    rq.endOk();
    return bytes;
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
