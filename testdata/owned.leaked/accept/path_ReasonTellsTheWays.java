// A reason or a flag, of which nothing else is known, is tested twice and tells the ways apart.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class ReasonTellsTheWays {
  private int refused;

  void end(@Owned Request<Pdu> rq, @Nullable String reason) {
    if (reason != null) {
      rq.end(BlkStatus.IOERR);
    }
    refused++;
    if (reason == null) {
      rq.endOk();
    }
  }

  void nullFirst(@Owned Request<Pdu> rq, @Nullable String reason) {
    if (null == reason) {
      rq.endOk();
    }
    refused++;
    if (null != reason) {
      rq.end(BlkStatus.IOERR);
    }
  }

  void bothFlags(@Owned Request<Pdu> rq, boolean isLate, boolean isDirty) {
    if (isLate && isDirty) {
      refused++;
      if (!isLate || !isDirty) {
        return;
      }
    }
    if (isLate || isDirty) {
      rq.requeue(true);
      return;
    }
    refused++;
    if (!isLate) {
      if (!isDirty) {
        rq.endOk();
      }
    }
  }
}

class Pdu {
  int retries;
}
