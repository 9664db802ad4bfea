// blk-mq: clear stale request in tags->rq[] before freeing one request pool (bd63141d585b): the iterator visits requests without a reference.
import dev.custody.blk.TagSet;

class StaleTagTable {
  int busyBytes(TagSet<Pdu> tags) {
    int bytes = 0;
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      // :: error: [tag.unowned]
      bytes += tags.tagToRq(tag).bytes();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
