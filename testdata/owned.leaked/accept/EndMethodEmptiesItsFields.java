// The end of a command gives up its request on every path.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

@Tracked
class EndMethodEmptiesItsFields {
  private @Nullable @Owned Request<Pdu> rq;

  EndMethodEmptiesItsFields(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void finish(@Owned EndMethodEmptiesItsFields this, boolean failed) {
    if (rq != null) {
      if (failed) {
        rq.end(BlkStatus.IOERR);
      } else {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
