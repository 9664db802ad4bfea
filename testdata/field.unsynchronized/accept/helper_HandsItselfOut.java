// the helper that hands itself out lets one thread in at a time
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

final class helper_HandsItselfOut implements BlockOps<Object> {
  private static final List<Batch> known = new CopyOnWriteArrayList<>();

  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
    Batch batch = new Batch();
    batch.add(rq.start());
    batch.endAll();
  }

  @Override
  public Object newRequestData() {
    return new Object();
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

    void register() {
      known.add(this);
    }
  }
}
