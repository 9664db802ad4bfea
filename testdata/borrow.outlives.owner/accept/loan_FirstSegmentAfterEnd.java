// Mended: The first segment is kept in a local and measured after the end.
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
    int length = first == null ? 0 : first.length();
    rq.endOk();
    return length;
  }
}

class Pdu {
  int retries;
  long deadline;
}
