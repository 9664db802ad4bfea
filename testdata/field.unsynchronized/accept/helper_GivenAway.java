// the helper that a method gives away lets one thread in at a time
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_GivenAway implements BlockOps<Object> {
  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
    Batch batch = fresh();
    batch.add(rq.start());
    batch.endAll();
  }

  @Override
  public Object newRequestData() {
    return new Object();
  }

  private static Batch fresh() {
    Batch batch = new Batch();
    return batch;
  }

  private static class Batch {
    private final ArrayDeque<@Owned Request<Object>> waiting = new ArrayDeque<>();

    synchronized void add(@Owned Request<Object> rq) {
      waiting.add(rq);
    }

    synchronized void endAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().endOk();
      }
    }
  }
}
