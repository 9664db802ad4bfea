// the helper is kept by the driver, so that every callback reaches it
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_KeptInField implements BlockOps<Object> {
  private final Batch batch = new Batch();

  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
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
        // :: error: [field.unsynchronized]
        waiting.remove().endOk();
      }
    }
  }
}
