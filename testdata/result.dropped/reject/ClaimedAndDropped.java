// A claimed request is dropped where only the claim was wanted.
import dev.custody.blk.TagSet;

class ClaimedAndDropped {
  void cancel(TagSet<Pdu> tags, int wireId) {
    // :: error: [result.dropped]
    tags.claim(wireId);
  }
}

class Pdu {
  int retries;
}
