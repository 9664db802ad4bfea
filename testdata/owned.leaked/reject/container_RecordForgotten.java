// A tracked record is owned by who made it, with all its components.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class RecordForgotten {
  void park(@Owned Request<Pdu> rq, long deadline) {
    // :: error: [owned.leaked]
    Parked parked = new Parked(rq, deadline);
    if (parked.deadline() > 0) {
      parked.finish();
    }
  }
}

@Tracked
record Parked(@Owned Request<Pdu> rq, long deadline) {
  void finish(@Owned Parked this) {
    rq.endOk();
  }

  void expire(@Owned Parked this) {
    rq.end(BlkStatus.TIMEOUT);
  }
}

class Pdu {
  int retries;
}
