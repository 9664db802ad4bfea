// A closure that runs empties the purse on every path.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class PurseClosedSometimes {
  void handle(@Owned Request<String> rq, Later later) {
    Purse purse = new Purse();
    purse.insert(rq);
    later.run(() -> purse.close());
  }

  interface Later {
    void run(@RunsOnce Runnable work);
  }

  static final class Purse {
    private final ArrayDeque<@Owned Request<String>> coins = new ArrayDeque<>();

    void insert(@Owned Request<String> rq) {
      coins.add(rq);
    }

    void close() {
      while (!coins.isEmpty()) {
        coins.remove().endOk();
      }
    }
  }
}
