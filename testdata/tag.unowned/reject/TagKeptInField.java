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
    // :: error: [tag.unowned]
    return tags.request(lastTag).bytes();
  }
}

class Pdu {
  int retries;
}
