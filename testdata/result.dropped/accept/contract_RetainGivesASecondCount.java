// Mended: "@TransfersOn(NEVER) @Refcounted Request<P> retain(@Refcounted this)": the second count
// is thrown away.
import dev.custody.annotations.Refcounted;
import dev.custody.blk.Request;
import dev.custody.blk.RequestTimer;

class RetainGivesASecondCount {
  void watch(RequestTimer<Pdu> timer, @Refcounted Request<Pdu> count) {
    Request<Pdu> second = count.retain();
    second.release();
    timer.armShared(count, 1_000_000L, late -> late.release());
  }
}

class Pdu {
  int retries;
}
