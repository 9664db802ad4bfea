// A set of another driver's requests cannot be meant.
import dev.custody.annotations.Borrowed;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class OtherPrivateData {
  int peek(TagSet<Admin> admin, @Borrowed Request<Pdu> rq) {
    return rq.tagSet().request(rq.tag()).bytes() + admin.depth();
  }
}

class Admin {}

class Pdu {
  int retries;
}
