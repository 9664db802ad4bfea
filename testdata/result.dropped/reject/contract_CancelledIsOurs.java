// "@Nullable @Owned Request<P> cancel(): waits; null when the callback has or had it": the result
// is thrown away.
import dev.custody.blk.RequestTimer;
import java.util.List;

class CancelledIsOurs {
  void stop(List<RequestTimer<Pdu>> timers) {
    for (RequestTimer<Pdu> timer : timers) {
      // :: error: [result.dropped]
      timer.cancel();
    }
  }
}

class Pdu {
  int retries;
}
