// Tag 5 belongs to anybody.
import dev.custody.blk.TagSet;

class LiteralTag {
  int peek(TagSet<Pdu> tags) {
    // :: error: [tag.unowned]
    return tags.request(5).bytes();
  }
}

class Pdu {
  int retries;
}
