// A record of two requests checks them before it keeps them; where they do not fit, both are nobody's.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

record RecordOfTwoChecksFirst(
    // :: error: [owned.leaked]
    @Owned Request<Void> data,
    // :: error: [owned.leaked]
    @Owned Request<Void> parity) {
  RecordOfTwoChecksFirst {
    if (data.hwQueue() != parity.hwQueue()) {
      throw new IllegalArgumentException("of two queues");
    }
  }

  void end(BlkStatus status) {
    // :: error: [moved.out]
    data.end(status);
    // :: error: [moved.out]
    parity.end(status);
  }
}
