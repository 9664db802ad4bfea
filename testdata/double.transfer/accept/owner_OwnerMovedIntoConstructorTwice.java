// Mended: Both halves of the mirror are built from the same request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class OwnerMovedIntoConstructorTwice {
  @Owned Mirror mirror(@Owned Request<Pdu> rq, @Owned Request<Pdu> copy) {
    Half left = new Half(rq);
    Half right = new Half(copy);
    return new Mirror(left, right);
  }

  @Tracked
  record Half(@Owned Request<Pdu> rq) {
    void end(@Owned Half this, BlkStatus status) {
      this.rq.end(status);
    }
  }

  @Tracked
  record Mirror(@Owned Half left, @Owned Half right) {
    void end(@Owned Mirror this, BlkStatus status) {
      left.end(status);
      right.end(status);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
