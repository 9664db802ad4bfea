// a generic helper, made where it is used or inside the method that needs it
import dev.custody.annotations.Owned;
import dev.custody.blk.BlockOps;
import dev.custody.blk.HwQueue;
import dev.custody.blk.IdleRequest;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

final class helper_OfAnyRequest implements BlockOps<Object> {
  @Override
  public void queueRq(HwQueue<Object> hw, @Owned IdleRequest<Object> rq, boolean last) {
    if (last) {
      new Batch<Object>().endAfterOthers(rq.start());
    } else {
      var batch = new Batch<>();
      batch.waiting.add(rq.start());
      batch.endAll();
    }
  }

  void endAlone(@Owned Request<Object> rq) {
    class Alone {
      private final ArrayDeque<@Owned Request<Object>> waiting = new ArrayDeque<>();

      void end(@Owned Request<Object> rq) {
        waiting.add(rq);
        while (!waiting.isEmpty()) {
          waiting.remove().endOk();
        }
      }
    }
    Alone alone = new Alone();
    alone.end(rq);
  }

  @Override
  public Object newRequestData() {
    return new Object();
  }

  private static final class Batch<T> {
    private final ArrayDeque<@Owned Request<T>> waiting = new ArrayDeque<>();

    void endAfterOthers(@Owned Request<T> rq) {
      this.waiting.add(rq);
      this.endAll();
    }

    void endAll() {
      while (!waiting.isEmpty()) {
        waiting.remove().endOk();
      }
    }
  }
}
