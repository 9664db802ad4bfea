// A segment is lent by its request.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SegmentAfterComplete {
  int finish(@Owned Request<Pdu> rq) {
    int length = 0;
    for (Segment segment : rq.segments()) {
      length += segment.length();
    }
    for (Segment segment : rq.segments()) {
      length += segment.length();
    }
    rq.complete();
    return length;
  }
}

class Pdu {
  int retries;
}
