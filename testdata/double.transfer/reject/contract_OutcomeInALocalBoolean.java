// "the outcome of a @TransfersOn call may be ... kept in a local boolean ... and tested later":
// tested the wrong way round.
import dev.custody.annotations.Owned;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;

class OutcomeInALocalBoolean {
  private int full;

  void submit(OwnedRing<Pdu> ring, @Owned Request<Pdu> rq, boolean verbose) {
    final boolean accepted = ring.offer(rq);
    if (verbose) {
      System.out.println("accepted: " + accepted);
    }
    if (!accepted) {
      full++;
      rq.requeue(true);
    } else {
      // :: error: [double.transfer]
      rq.requeue(false);
    }
  }
}

class Pdu {
  int retries;
}
