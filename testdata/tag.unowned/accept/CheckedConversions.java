// Any int is allowed for the checked conversions.
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class CheckedConversions {
  void poll(TagSet<Pdu> tags, int wireId) {
    Request<Pdu> mine = tags.claim(wireId & 0xffff);
    if (mine != null) {
      mine.endOk();
    }
    Request<Pdu> counted = tags.tryAcquire(wireId + 1);
    if (counted != null) {
      counted.release();
    }
  }
}

class Pdu {
  int retries;
}
