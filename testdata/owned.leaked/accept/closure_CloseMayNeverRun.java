// The batch is ended here, whether the closure ever runs or not.
import dev.custody.annotations.Owned;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class CloseMayNeverRun {
  void handle(@Owned Request<String> rq, Events events) {
    Purse purse = new Purse();
    purse.insert(rq);
    purse.close(events);
  }

  interface Events {
    void each(Runnable work);
  }

  static final class Purse {
    private final ArrayDeque<@Owned Request<String>> coins = new ArrayDeque<>();

    synchronized void insert(@Owned Request<String> rq) {
      coins.add(rq);
    }

    void close(Events events) {
      events.each(() -> endAll());
      endAll();
    }

    synchronized void endAll() {
      while (!coins.isEmpty()) {
        coins.remove().endOk();
      }
    }
  }
}
