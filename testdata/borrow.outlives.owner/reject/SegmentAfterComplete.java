// A segment is lent by its request.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SegmentAfterComplete {
  int finish(@Owned Request<Pdu> rq) {
    int length = 0;
    for (Segment segment : rq.segments()) {
      length += segment.length();
    }
    Iterable<@Borrowed("rq") Segment> segments = rq.segments();
    rq.complete();
    // :: error: [borrow.outlives.owner]
    for (Segment segment : segments) {
      length += segment.length();
    }
    return length;
  }
}

class Pdu {
  int retries;
}
