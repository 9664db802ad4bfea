// A closure empties the purse on one condition only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;
import java.util.ArrayDeque;

class PurseClosedSometimes {
  void handle(@Owned Request<String> rq, Later later) {
    Purse purse = new Purse();
    purse.insert(rq);
    // :: error: [owned.leaked]
    later.run(() -> purse.close(later != null));
  }

  interface Later {
    void run(@RunsOnce Runnable work);
  }

  static final class Purse {
    private final ArrayDeque<@Owned Request<String>> coins = new ArrayDeque<>();

    void insert(@Owned Request<String> rq) {
      coins.add(rq);
    }

    void close(boolean isLast) {
      while (isLast && !coins.isEmpty()) {
        coins.remove().endOk();
      }
    }
  }
}
