// The tag of a request that is owned here names that request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;

class OwnTag {
  void trace(@Owned Request<Pdu> rq) {
    int tag = rq.tag();
    rq.tagSet().request(tag).bytes();
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
