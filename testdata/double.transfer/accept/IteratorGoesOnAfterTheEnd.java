// The segments of a request are gone through; an empty one ends the request, and the loop goes on.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class IteratorGoesOnAfterTheEnd {
  void check(@Owned Request<Void> rq) {
    for (Segment segment : rq.segments()) {
      if (segment.length() == 0) {
        rq.end(BlkStatus.INVAL);
        return;
      }
    }
    rq.endOk();
  }
}
