// Mended: The closure took the request when it was made, whether the submit returns or throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class RefusedSubmitIsStillATransfer {
  private int refused;

  void finish(Work work, @Owned Request<Pdu> rq) {
    try {
      work.submit(rq::endOk);
    } catch (RuntimeException e) {
      refused++;
    }
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
