// Counters next to the list that owns: high-water mark, allocations, reuse.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicLong;

class PoolStats {
  private final ArrayDeque<@Owned Page> idle = new ArrayDeque<>();
  private final AtomicLong allocated = new AtomicLong();
  private int inUse;
  private int peak;

  synchronized @Owned Page get() {
    inUse++;
    peak = Math.max(peak, inUse);
    Page page = idle.pollLast();
    if (page == null) {
      page = new Page(allocated.incrementAndGet());
    }
    page.pinCount++;
    return page;
  }

  synchronized void put(@Owned Page page) {
    inUse--;
    page.pinCount = 0;
    idle.addLast(page);
  }

  synchronized int trim() {
    int freed = 0;
    while (idle.size() > peak / 2) {
      idle.removeFirst().free();
      freed++;
    }
    peak = inUse;
    return freed;
  }

  synchronized String report() {
    StringBuilder text = new StringBuilder();
    text.append("in use ").append(inUse).append(", idle ").append(idle.size());
    text.append(", allocated ").append(allocated.get());
    return text.toString();
  }
}

@Tracked
class Page {
  final long id;
  int pinCount;

  Page(long id) {
    this.id = id;
  }

  void free(@Owned Page this) {}
}
