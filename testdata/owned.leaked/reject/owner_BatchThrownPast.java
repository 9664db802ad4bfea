// An exception leads past the end of a batch.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BatchThrownPast {
  void handle(@Owned Request<String> rq) throws Exception {
    // :: error: [owned.leaked]
    Batch batch = new Batch();
    batch.add(rq);
    transfer();
    batch.endAll();
  }

  private void transfer() throws Exception {}

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
