// Mended: A closure of unsaid kind may run many times, so it may not own.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class FactoryOfAPlainRunnable {
  @RunsOnce Runnable finisher(@Owned Request<Pdu> rq, BlkStatus status) {
    return () -> rq.end(status);
  }
}

class Pdu {
  int retries;
}
