// Mended: A closure drops the outcome that says whether it still holds the count.
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class TryEndOutcomeIgnoredInClosure {
  void finish(Work work, @Refcounted Request<Pdu> count) {
    work.submit(
        () -> {
          if (!count.tryEnd(BlkStatus.OK)) {
            count.release();
          }
        });
  }
}

class Pdu {
  int retries;
}

interface Work {
  void submit(@RunsOnce Runnable job);
}
