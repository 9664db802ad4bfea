// Mended: Only one of the two closures takes the request with it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TernaryArmForgets {
  private int skipped;

  void finish(Work work, @Owned Request<Pdu> rq, boolean live) {
    work.submit(live ? () -> rq.endOk() : () -> rq.end(BlkStatus.OFFLINE));
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
