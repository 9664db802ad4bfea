// Mended: The exchange prints the old request instead of giving it to somebody.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import org.jspecify.annotations.Nullable;

class SwapLogsInsteadOfReturning {
  private @Nullable @Owned Request<Pdu> current;

  synchronized @Nullable @Owned Request<Pdu> exchange(@Nullable @Owned Request<Pdu> next) {
    Request<Pdu> old = current;
    current = next;
    return old;
  }

  synchronized void stop() {
    Request<Pdu> rq = this.current;
    this.current = null;
    if (rq != null) {
      rq.end(BlkStatus.OFFLINE);
    }
  }
}

class Pdu {
  int retries;
  long deadline;
}
