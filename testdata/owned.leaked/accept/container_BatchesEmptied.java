// What is in a batch, list or ring made here is given up, or handed on.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.OwnedRing;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import org.jspecify.annotations.Nullable;

class BatchesEmptied {
  private @Nullable RequestList<String> kept;

  void ended(@Owned Request<String> rq) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    batch.endAll();
  }

  void neverFilled(@Owned Request<String> rq) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    rq.endOk();
    if (batch.size() > 0) {
      batch.endAll();
    }
  }

  void popped(@Owned IdleRequest<String> rq) {
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    for (IdleRequest<String> each = list.pop(); each != null; each = list.pop()) {
      each.reject(BlkStatus.RESOURCE);
    }
  }

  void untilEmpty(@Owned IdleRequest<String> rq) {
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    while (!list.isEmpty()) {
      IdleRequest<String> each = list.pop();
      if (each != null) {
        each.start().endOk();
      }
    }
  }

  void stored(@Owned IdleRequest<String> rq) {
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    kept = list;
  }

  void lent(@Owned IdleRequest<String> rq) {
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    rejectAll(list);
  }

  private void rejectAll(RequestList<String> list) {
    for (IdleRequest<String> rq = list.pop(); rq != null; rq = list.pop()) {
      rq.reject(BlkStatus.RESOURCE);
    }
  }

  void offered(@Owned Request<String> rq) {
    OwnedRing<String> ring = new OwnedRing<>(2);
    if (!ring.offer(rq)) {
      rq.endOk();
      return;
    }
    Request<String> back;
    while ((back = ring.poll()) != null) {
      back.endOk();
    }
  }
}
