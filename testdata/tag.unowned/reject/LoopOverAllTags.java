// A loop over all tags meets requests that nobody lent to it.
import dev.custody.blk.TagSet;

class LoopOverAllTags {
  int bytes(TagSet<Pdu> tags) {
    int bytes = 0;
    for (int tag = 0; tag < tags.tagCount(); tag++) {
      // :: error: [tag.unowned]
      bytes += tags.request(tag).bytes();
    }
    return bytes;
  }
}

class Pdu {
  int retries;
}
