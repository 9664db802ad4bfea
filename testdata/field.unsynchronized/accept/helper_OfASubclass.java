// the class below that the driver keeps lets one thread in at a time
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_OfASubclass implements BlockOps<Object> {
  private final Larger shared = new Larger();

  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
    shared.add(rq.start());
    shared.endAll();
  }

  @Override
  public Object newRequestData() {
    return new Object();
  }

  private static final class Larger extends Batch {}

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
