// Two row locks are taken in key order; when the second is refused the first is given back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class LockTokensOrdered {
  private final LockTable locks;
  private int conflicts;

  LockTokensOrdered(LockTable locks) {
    this.locks = locks;
  }

  boolean transfer(long from, long to, @RunsNow Runnable update) {
    if (from == to) {
      return false;
    }
    LockToken first = locks.tryLock(Math.min(from, to));
    if (first == null) {
      conflicts++;
      return false;
    }
    LockToken second = locks.tryLock(Math.max(from, to));
    if (second == null) {
      conflicts++;
      first.unlock();
      return false;
    }
    try {
      update.run();
    } finally {
      second.unlock();
      first.unlock();
    }
    return true;
  }

  boolean lockAll(long[] keys, @RunsNow Runnable update) {
    ArrayDeque<@Owned LockToken> held = new ArrayDeque<>();
    boolean complete = true;
    for (long key : keys) {
      LockToken token = locks.tryLock(key);
      if (token == null) {
        complete = false;
        break;
      }
      held.push(token);
    }
    if (complete) {
      update.run();
    }
    while (!held.isEmpty()) {
      held.pop().unlock();
    }
    return complete;
  }
}

interface LockTable {
  @Nullable @Owned LockToken tryLock(long key);
}

@Tracked
interface LockToken {
  long key();

  void unlock(@Owned LockToken this);
}
