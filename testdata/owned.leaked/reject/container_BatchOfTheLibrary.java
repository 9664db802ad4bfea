// A batch or list of the library is forgotten, or emptied by a number that is no longer its size.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import org.jspecify.annotations.Nullable;

class BatchOfTheLibrary {
  private int idle;

  void sizedBefore(@Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    int before = batch.size();
    batch.add(rq, BlkStatus.OK);
    if (before > 0) {
      batch.endAll();
    }
  }

  // :: error: [owned.leaked]
  void sizedBeforeTheEnd(@Owned Request<String> rq, @Owned Request<String> other) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    int before = batch.size();
    batch.endAll();
    if (before == 0) {
      other.endOk();
    }
  }

  void onlyTheFirst(@Owned IdleRequest<String> rq, @Owned IdleRequest<String> other) {
    // :: error: [owned.leaked]
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    list.push(other);
    IdleRequest<String> first = list.pop();
    if (first != null) {
      first.reject(BlkStatus.RESOURCE);
    }
  }

  void onlyWhenEmpty(@Nullable @Owned Request<String> rq) {
    // :: error: [owned.leaked]
    CompletionBatch<String> batch = new CompletionBatch<>();
    if (rq != null) {
      batch.add(rq, BlkStatus.OK);
    }
    if (batch.size() == 0) {
      batch.endAll();
    }
  }

  void listened(Bus bus) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    // :: error: [owned.leaked]
    bus.subscribe(rq -> batch.add(rq, BlkStatus.OK));
  }
}

interface Bus {
  void subscribe(Listener listener);
}

interface Listener {
  void note(@Owned Request<String> rq);
}
