// A slab that comes back after close() is neither freed nor kept.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PoolThreadSafe {
  private final ArrayDeque<@Owned Slab> idle = new ArrayDeque<>();
  private int waiting;
  private boolean closed;

  PoolThreadSafe(int slabs) {
    for (int i = 0; i < slabs; i++) {
      idle.add(new Slab(i));
    }
  }

  synchronized @Nullable @Owned Slab acquire(long millis) throws InterruptedException {
    long deadline = System.currentTimeMillis() + millis;
    while (idle.isEmpty() && !closed) {
      long left = deadline - System.currentTimeMillis();
      if (left <= 0) {
        return null;
      }
      waiting++;
      try {
        wait(left);
      } finally {
        waiting--;
      }
    }
    return idle.poll();
  }

  // :: error: [owned.leaked]
  synchronized void release(@Owned Slab slab) {
    if (closed) {
      return;
    }
    idle.push(slab);
    if (waiting > 0) {
      notify();
    }
  }

  synchronized void close() {
    closed = true;
    for (Slab slab = idle.poll(); slab != null; slab = idle.poll()) {
      slab.free();
    }
    notifyAll();
  }
}

@Tracked
class Slab {
  private final int index;

  Slab(int index) {
    this.index = index;
  }

  int index() {
    return index;
  }

  void free(@Owned Slab this) {}
}
