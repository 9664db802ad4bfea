// "@TagOf: the tag of the request named; good while that request is owned by the driver": callers
// of such a parameter must pass that tag.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.TagOf;
import dev.custody.blk.Request;

class TagParameterIsProved {
  private long traced;

  void trace(@Borrowed Request<Pdu> rq, @TagOf("rq") int tag) {
    traced += tag + rq.sector();
  }

  void finish(@Owned Request<Pdu> rq, int lane) {
    // :: error: [tag.unowned]
    trace(rq, lane);
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
