// The tag that goes with a request is that request's, taken from a loan of it or before it is handed over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagOfTheNamedRequest {
  private long traced;

  void trace(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) {
    traced += rq.tagSet().request(tag).bytes();
  }

  void finish(@Owned Request<Pdu> first, @Owned Request<Pdu> second) {
    @Borrowed Request<Pdu> lent = second;
    trace(first, first.tag());
    trace(second, lent.tag());
    first.endOk();
    second.endOk();
  }
}

class Pdu {
  int retries;
}
