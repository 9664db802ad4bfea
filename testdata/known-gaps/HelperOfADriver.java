// gap: a class inside a driver is taken to be reached by the callbacks, though each of its objects stays with the
// method that made it
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class HelperOfADriver implements BlockOps<Object> {
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
