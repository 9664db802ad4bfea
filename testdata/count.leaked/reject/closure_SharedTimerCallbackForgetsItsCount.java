// The callback of a shared timer is given a count and must give it up.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class SharedTimerCallbackForgetsItsCount {
  private long expired;

  void guard(RequestTimer<Pdu> timer, @Refcounted Request<Pdu> count) {
    // :: error: [count.leaked]
    timer.armShared(count, 5_000L, late -> expired += late.bytes());
  }
}

class Pdu {
  int retries;
}
