// The segments of a request are gone through; an empty one ends the request, and the loop goes on.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.Segment;

class IteratorGoesOnAfterTheEnd {
  void check(@Owned Request<Void> rq) {
    // :: error: [borrow.outlives.owner]
    for (Segment segment : rq.segments()) {
      if (segment.length() == 0) {
        // :: error: [double.transfer]
        rq.end(BlkStatus.INVAL);
      }
    }
    // :: error: [double.transfer]
    rq.endOk();
  }
}
