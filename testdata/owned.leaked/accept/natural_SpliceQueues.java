// Work moves from one queue to another, whole or in part, without an element being lost.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

  void splitByCost(int limit, List<@Owned Work> cheap, List<@Owned Work> dear) {
    for (Work work = local.poll(); work != null; work = local.poll()) {
      (work.cost() <= limit ? cheap : dear).add(work);
    }
  }

  @Nullable @Owned Work next() {
    Work newest = local.pollLast();
    if (newest != null && newest.isStale()) {
      newest.abandon();
      newest = local.pollFirst();
    }
    return newest;
  }
}

@Tracked
interface Work {
  int cost();

  boolean isStale();

  void run(@Owned Work this);

  void abandon(@Owned Work this);
}
