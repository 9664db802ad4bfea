// A tag that hardware wrote is claimed, not believed.
import dev.custody.blk.TagSet;

class TagFromTheWire {
  void interrupt(TagSet<Pdu> tags, int wireId) {
    // :: error: [tag.unowned]
    tags.request(wireId).bytes();
  }
}

class Pdu {
  int retries;
}
