// each object of the helper stays with the call that made it, though the callbacks run on several threads
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_MadeForOneCall implements BlockOps<Object> {
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

    void add(@Owned Request<Object> rq) {
      waiting.add(rq);
    }

    void endAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().endOk();
      }
    }
  }
}
