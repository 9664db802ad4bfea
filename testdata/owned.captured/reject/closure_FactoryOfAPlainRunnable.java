// A closure of unsaid kind may run many times, so it may not own.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

class FactoryOfAPlainRunnable {
  Runnable finisher(@Owned Request<Pdu> rq, BlkStatus status) {
    // :: error: [owned.captured]
    return () -> rq.end(status);
  }
}

class Pdu {
  int retries;
}
