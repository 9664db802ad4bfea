// Mended: One count goes into the closure and is released here as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

class CountCapturedAndReleased {
  void split(Work work, @Owned Request<Pdu> rq) {
    @Refcounted Request<Pdu> mine = rq.share();
    @Refcounted Request<Pdu> theirs = mine.retain();
    work.submit(() -> theirs.release());
    mine.release();
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
