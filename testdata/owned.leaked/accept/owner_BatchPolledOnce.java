// A batch is polled until it gives nothing.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BatchPolledOnce {
  void handle(@Owned Request<String> one, @Owned Request<String> other) {
    Batch batch = new Batch();
    batch.add(one);
    batch.add(other);
    Request<String> first;
    while ((first = batch.poll()) != null) {
      first.endOk();
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
