// gap: a local owner of requests that is a class of the block layer is forgotten with what is in it
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.Request;

class LocalBatchForgotten {
  void handle(@Owned Request<String> rq) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
  }
}
