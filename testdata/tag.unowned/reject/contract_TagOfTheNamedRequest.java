// The tag that goes with a request must be that request's, and not that of another one held here.
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
    // :: error: [tag.unowned]
    trace(first, second.tag());
    first.endOk();
    second.endOk();
  }
}

class Pdu {
  int retries;
}
