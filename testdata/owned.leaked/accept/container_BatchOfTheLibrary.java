// A batch or list of the library is emptied wherever its size says that something is left.
import dev.custody.annotations.Owned;
import dev.custody.blk.BlkStatus;
import dev.custody.blk.CompletionBatch;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import dev.custody.blk.RequestList;
import org.jspecify.annotations.Nullable;

class BatchOfTheLibrary {
  private int idle;

  void sized(@Nullable @Owned Request<String> rq) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    if (rq != null) {
      batch.add(rq, BlkStatus.OK);
    }
    int size = batch.size();
    idle += size;
    if (size > 0) {
      batch.endAll();
    }
  }

  void sizedAfterTheEnd(@Owned Request<String> rq, @Owned Request<String> other) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    batch.add(rq, BlkStatus.OK);
    batch.endAll();
    if (batch.size() == 0) {
      other.endOk();
    }
  }

  void untilNull(@Owned IdleRequest<String> rq, @Owned IdleRequest<String> other) {
    RequestList<String> list = new RequestList<>();
    list.push(rq);
    list.push(other);
    for (IdleRequest<String> first = list.pop(); first != null; first = list.pop()) {
      first.reject(BlkStatus.RESOURCE);
    }
  }

  void nothing() {
    RequestList<String> list = new RequestList<>();
    list.push(null);
    idle++;
  }

  void listened(Bus bus) {
    CompletionBatch<String> batch = new CompletionBatch<>();
    bus.subscribe(
        rq -> {
          batch.add(rq, BlkStatus.OK);
          batch.endAll();
        });
  }
}

interface Bus {
  void subscribe(Listener listener);
}

interface Listener {
  void note(@Owned Request<String> rq);
}
