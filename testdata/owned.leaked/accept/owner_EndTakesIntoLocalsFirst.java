// The end copies its fields into locals and ends the request through those.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class EndTakesIntoLocalsFirst {
  private final @Owned Request<Pdu> rq;
  private final @Nullable @Refcounted Request<Pdu> parent;

  EndTakesIntoLocalsFirst(
      @Owned Request<Pdu> rq, @Nullable @Refcounted Request<Pdu> parent) {
    this.rq = rq;
    this.parent = parent;
  }

  void finish(@Owned EndTakesIntoLocalsFirst this, BlkStatus status) {
    Request<Pdu> last = rq;
    Request<Pdu> up = this.parent;
    if (up != null && !up.tryEnd(status)) {
      up.release();
    }
    last.end(status);
  }
}

class Pdu {
  int retries;
  long deadline;
}
