// Clearing the queue after moving half of it drops what is left.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class SpliceQueues {
  private final ArrayDeque<@Owned Work> local = new ArrayDeque<>();

  void push(@Owned Work work) {
    local.addLast(work);
  }

  int stealHalf(SpliceQueues victim) {
    int stolen = 0;
    int half = victim.local.size() / 2;
    while (stolen < half) {
      Work work = victim.local.pollFirst();
      if (work == null) {
        break;
      }
      local.addLast(work);
      stolen++;
    }
    return stolen;
  }

  void stop(boolean graceful) {
    if (graceful) {
      for (Work work = local.poll(); work != null; work = local.poll()) {
        work.run();
      }
    }
    // :: error: [owned.leaked]
    local.clear();
  }
}

@Tracked
interface Work {
  int cost();

  boolean isStale();

  void run(@Owned Work this);

  void abandon(@Owned Work this);
}
