// Mended: A request that was ended is captured by a later job.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class CapturedAfterItWasEnded {
  private long done;

  void finish(Work work, @Owned Request<Pdu> rq) {
    int bytes = rq.bytes();
    rq.endOk();
    work.submit(() -> account(bytes));
  }

  private synchronized void account(int bytes) {
    done += bytes;
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
