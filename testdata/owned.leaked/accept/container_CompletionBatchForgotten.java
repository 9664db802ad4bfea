// A batch is ended before it goes out of scope.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.Request;

class CompletionBatchForgotten {
  void handle(@Owned Request<String> rq) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    batch.endAll();
  }
}
