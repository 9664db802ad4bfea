// A loop counter is no tag, however small.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CounterAsTag {
  int count(TagSet<Pdu> tags) {
    int busy = 0;
    for (int i = 0, depth = tags.depth(); i < depth; i++) {
      Request<Pdu> rq =
          // :: error: [tag.unowned]
          tags.request(i);
      busy += rq.bytes() > 0 ? 1 : 0;
    }
    return busy;
  }
}

class Pdu {
  int retries;
}
