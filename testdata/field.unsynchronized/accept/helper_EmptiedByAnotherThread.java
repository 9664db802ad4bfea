// the helper that a call made is emptied by that call, and a thread of its own only tells how it went
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
    batch.add(rq.start());
    int ended = batch.endAll();
    new Thread(() -> System.out.println(ended)).start();
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

    int endAll() {
      int ended = 0;
      while (!waiting.isEmpty()) {
        waiting.remove().endOk();
        ended++;
      }
      return ended;
    }
  }
}
