// A batch whose queue is filled from outside is emptied from there too.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BatchFilledFromOutside {
  void handle(@Owned Request<String> rq) {
    Batch batch = new Batch();
    batch.waiting.add(rq);
    for (Request<String> each = batch.waiting.poll();
        each != null;
        each = batch.waiting.poll()) {
      each.endOk();
    }
  }

  static final class Batch {
    private final ArrayDeque<@Owned Request<String>> waiting = new ArrayDeque<>();

    void add(@Owned Request<String> rq) {
      waiting.add(rq);
    }

    @Nullable @Owned Request<String> poll() {
      return waiting.poll();
    }

    void endAll() {
      for (Request<String> rq = waiting.poll(); rq != null; rq = waiting.poll()) {
        rq.endOk();
      }
    }
  }
}
