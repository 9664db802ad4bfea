// The first segment is kept in a local and measured after the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class FirstSegmentAfterEnd {
  int finish(@Owned Request<Pdu> rq) {
    Segment first = null;
    for (Segment s : rq.segments()) {
      first = s;
      break;
    }
    rq.endOk();
    // :: error: [borrow.outlives.owner]
    return first == null ? 0 : first.length();
  }
}

class Pdu {
  int retries;
  long deadline;
}
