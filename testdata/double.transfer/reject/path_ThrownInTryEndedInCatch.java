// A throw statement of the body reaches the handler of the same statement.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class ThrownInTryEndedInCatch {
  void check(@Owned Request<Pdu> rq, long capacity) {
    try {
      if (rq.sector() > capacity) {
        rq.end(BlkStatus.INVAL);
        throw new BeyondEnd();
      }
    } catch (BeyondEnd e) {
      // :: error: [double.transfer]
      rq.end(BlkStatus.INVAL);
      return;
    }
    rq.endOk();
  }

  private static class BeyondEnd extends Exception {}
}

class Pdu {
  int retries;
}
