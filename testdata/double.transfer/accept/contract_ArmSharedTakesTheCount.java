// Mended: "counted form armShared(@Refcounted …)": the timer got this count; the driver keeps none.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class ArmSharedTakesTheCount {
  void watch(RequestTimer<Pdu> timer, @Owned Request<Pdu> rq) {
    Request<Pdu> count = rq.share();
    timer.armShared(count.retain(), 5_000L, late -> late.release());
    count.release();
  }
}

class Pdu {
  int retries;
}
