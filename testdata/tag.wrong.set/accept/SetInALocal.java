// The set of the request, kept in a local.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class SetInALocal {
  int peek(@Borrowed Request<Pdu> rq) {
    TagSet<Pdu> tags = rq.tagSet();
    return tags.request(rq.tag()).bytes();
  }
}

class Pdu {
  int retries;
}
