// A callable that runs once owns its request and only computes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

class CallableForgetsCapture {
  interface Workers {
    <R> CompletableFuture<R> call(@RunsOnce Callable<R> task);
  }

  CompletableFuture<Integer> finish(Workers workers, @Owned Request<Pdu> rq, int extra) {
    return workers.call(
        // :: error: [owned.leaked]
        () -> rq.bytes() + extra);
  }
}

class Pdu {
  int retries;
}
