// A batch goes out of scope with a request that nobody ends.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.Request;

class CompletionBatchForgotten {
  void handle(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
  }
}
