// Mended: "counted form armShared(@Refcounted …)": the callback of the counted form gets one count
// to give up.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class SharedCallbackReleases {
  private volatile long lastLate;

  void watch(RequestTimer<Pdu> timer, @Refcounted Request<Pdu> count) {
    timer.armShared(count, 5_000L, late -> {
      lastLate = late.sector();
      late.release();
    });
  }
}

class Pdu {
  int retries;
}
