// An executor of the driver's own says that it runs each task once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

class OwnExecutorRunsOnce {
  interface Workers {
    void run(@RunsOnce Runnable task);

    <R> CompletableFuture<R> call(@RunsOnce Callable<R> task);
  }

  CompletableFuture<Integer> finish(Workers workers, @Owned Request<Pdu> rq) {
    return workers.call(
        () -> {
          int bytes = rq.bytes();
          rq.endOk();
          return bytes;
        });
  }

  void finishQuietly(Workers workers, @Owned Request<Pdu> rq, BlkStatus status) {
    workers.run(() -> rq.end(status));
  }
}

class Pdu {
  int retries;
}
