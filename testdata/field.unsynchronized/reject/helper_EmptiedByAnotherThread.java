// the helper that a call made is emptied by a thread of its own, while the call goes on filling it
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_EmptiedByAnotherThread implements BlockOps<Object> {
  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
    Batch batch = new Batch();
    new Thread(batch::endAll).start();
    batch.add(rq.start());
    batch.endAll();
  }

  @Override
  public Object newRequestData() {
    return new Object();
  }

  private static final class Batch {
    private final ArrayDeque<@Owned Request<Object>> waiting = new ArrayDeque<>();

    void add(@Owned Request<Object> rq) {
      waiting.add(rq);
    }

    void endAll() {
      while (!waiting.isEmpty()) {
        // :: error: [field.unsynchronized]
        waiting.remove().endOk();
      }
    }
  }
}
