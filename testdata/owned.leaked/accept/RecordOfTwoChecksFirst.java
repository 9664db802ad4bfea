// A record of two requests checks them before it keeps them; where they do not fit, both are nobody's.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;

@Tracked
record RecordOfTwoChecksFirst(@Owned Request<Void> data, @Owned Request<Void> parity) {
  RecordOfTwoChecksFirst {
    if (data.hwQueue() != parity.hwQueue()) {
      data.end(BlkStatus.INVAL);
      parity.end(BlkStatus.INVAL);
      throw new IllegalArgumentException("of two queues");
    }
  }

  void end(@Owned RecordOfTwoChecksFirst this, BlkStatus status) {
    data.end(status);
    parity.end(status);
  }
}
