// Mended: The closure reads through its count and never gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class CountCaptureForgotten {
  private long seen;

  void trace(Work work, @Owned Request<Pdu> rq) {
    Request<Pdu> count = rq.share();
    work.submit(
        () -> {
          seen += count.bytes();
          count.release();
        });
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
