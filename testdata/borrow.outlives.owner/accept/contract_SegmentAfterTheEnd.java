// Mended: "@Borrowed("this") Iterable<@Borrowed("this") Segment> segments()": the last segment of a
// loop is measured after the end.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class SegmentAfterTheEnd {
  int finish(@Owned Request<Pdu> rq) {
    Segment last = null;
    for (Segment segment : rq.segments()) {
      last = segment;
    }
    int length = last == null ? 0 : last.length();
    rq.endOk();
    return length;
  }
}

class Pdu {
  int retries;
}
