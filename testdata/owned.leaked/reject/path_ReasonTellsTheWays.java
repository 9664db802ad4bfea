// A reason or a flag is tested twice, and one of the ways between the tests is forgotten.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class ReasonTellsTheWays {
  private int refused;

  // :: error: [owned.leaked]
  void end(@Owned Request<Pdu> rq, @Nullable String reason) {
    if (reason != null) {
      refused++;
    }
    if (reason == null) {
      rq.endOk();
    }
  }

  // :: error: [owned.leaked]
  void nullFirst(@Owned Request<Pdu> rq, @Nullable String reason) {
    if (null == reason) {
      refused++;
    }
    if (null != reason) {
      rq.end(BlkStatus.IOERR);
    }
  }

  // :: error: [owned.leaked]
  void setBetween(@Owned Request<Pdu> rq, @Nullable String reason) {
    if (reason != null) {
      rq.end(BlkStatus.IOERR);
      return;
    }
    reason = rq.bytes() == 0 ? "empty" : null;
    if (reason == null) {
      rq.endOk();
    }
  }

  // :: error: [owned.leaked]
  void bothFlags(@Owned Request<Pdu> rq, boolean isLate, boolean isDirty) {
    if (isLate && isDirty) {
      rq.requeue(true);
      return;
    }
    if (!isLate) {
      rq.endOk();
    }
  }

  // :: error: [owned.leaked]
  void oneFlag(@Owned Request<Pdu> rq, boolean isLate, boolean isDirty) {
    if (isLate || isDirty) {
      if (isLate) {
        rq.requeue(true);
      }
    } else {
      rq.endOk();
    }
  }
}

class Pdu {
  int retries;
}
