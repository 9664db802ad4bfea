// The copy made for the closure and the parameter name one request.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class EffectivelyFinalCopyMoves {
  private int logged;

  void complete(Deferral deferral, @Owned Request<Pdu> rq, boolean fast) {
    final Request<Pdu> mine = rq;
    if (fast) {
      mine.complete();
    } else {
      deferral.later(mine::complete);
      // :: error: [use.after.transfer]
      logged += rq.hwQueue();
    }
  }

  abstract static class Deferral {
    abstract void later(@RunsOnce Runnable r);
  }
}

class Pdu {
  int retries;
}
