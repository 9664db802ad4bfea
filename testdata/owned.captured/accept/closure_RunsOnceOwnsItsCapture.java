// Work that runs once gives up what it captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class RunsOnceOwnsItsCapture {
  void later(Work work, @Owned Request<Pdu> rq, boolean failed) {
    work.submit(
        () -> {
          if (failed) {
            rq.end(BlkStatus.IOERR);
          } else {
            rq.endOk();
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

class Pdu {
  int retries;
}
