// "@TransfersOn(TRUE) boolean tryEnd(@Refcounted this, BlkStatus s) (false while other counts
// exist)": the outcome is ignored in a loop.
import dev.custody.blk.BlkStatus;
import dev.custody.blk.Request;
import dev.custody.blk.TagSet;

class TryEndIsTested {
  void endAll(TagSet<Pdu> tags, int[] numbers) {
    for (int number : numbers) {
      Request<Pdu> count = tags.tryAcquire(number);
      if (count != null) {
        // :: error: [outcome.unchecked]
        count.tryEnd(BlkStatus.IOERR);
      }
    }
  }
}

class Pdu {
  int retries;
}
