// A tag kept in a field has forgotten whose it was.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TagKeptInField {
  private int lastTag;

  void note(@Borrowed Request<Pdu> rq) {
    lastTag = rq.tag();
  }

  int peek(TagSet<Pdu> tags) {
    Request<Pdu> rq = tags.tryAcquire(lastTag);
    if (rq == null) {
      return 0;
    }
    int bytes = rq.bytes();
    rq.release();
    return bytes;
  }
}

class Pdu {
  int retries;
}
