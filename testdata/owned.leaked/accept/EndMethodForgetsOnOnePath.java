// On one path the end method forgets its field.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
class EndMethodForgetsOnOnePath {
  private @Owned Request<Pdu> rq;

  EndMethodForgetsOnOnePath(@Owned Request<Pdu> rq) {
    this.rq = rq;
  }

  void finish(@Owned EndMethodForgetsOnOnePath this, boolean late) {
    if (late) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    rq.endOk();
  }
}

class Pdu {
  int retries;
}
