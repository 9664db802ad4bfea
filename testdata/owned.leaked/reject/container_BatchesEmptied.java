// What is in a batch, list or ring made here is forgotten with it, whatever else it was asked.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;

class BatchesEmptied {
  void added(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
  }

  void wokenUp(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    batch.notifyAll();
  }

  void countedBefore(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    int size = batch.size();
    batch.add(rq, BlkStatus.OK);
    if (size == 0) {
      return;
    }
    batch.endAll();
  }

  void addedAfterTheEnd(@Owned Request<String> rq, @Owned Request<String> second) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    batch.endAll();
    batch.add(second, BlkStatus.OK);
  }

  void filledByAHelper(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    fill(batch, rq);
  }

  private static void fill(CompletionBatch<String> batch, @Owned Request<String> rq) {
    batch.add(rq, BlkStatus.OK);
  }

  void poppedOnce(@Owned IdleRequest<String> rq, @Owned IdleRequest<String> second) {
    // :: error: [owned.leaked]
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    list.push(second);
    IdleRequest<String> first = list.pop();
    if (first != null) {
      first.reject(BlkStatus.RESOURCE);
    }
  }

  void countedThenPopped(@Owned IdleRequest<String> rq, @Owned IdleRequest<String> second) {
    // :: error: [owned.leaked]
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    list.push(second);
    int size = list.size();
    IdleRequest<String> first = list.pop();
    if (first != null) {
      first.reject(BlkStatus.RESOURCE);
    }
    if (size == 1) {
      return;
    }
    list.push(new Source().next());
  }

  void offered(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    OwnedRing<String> ring = new OwnedRing<>(2);
    if (!ring.offer(rq)) {
      rq.endOk();
    }
  }

  void seenToHaveSome(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    OwnedRing<String> ring = new OwnedRing<>(2);
    if (!ring.offer(rq)) {
      rq.endOk();
    } else if (!ring.isEmpty()) {
      return;
    }
  }
}

class Source {
  @Owned IdleRequest<String> next() {
    throw new IllegalStateException();
  }
}
