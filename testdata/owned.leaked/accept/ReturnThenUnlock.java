// A return out of two locks: what any call might throw in a finally is nothing to prepare for.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class ReturnThenUnlock {
  private final Lock outer = new ReentrantLock();
  private final Lock inner = new ReentrantLock();
  private final ArrayDeque<@Owned Lease> leases = new ArrayDeque<>();

  void put(@Owned Lease lease) {
    outer.lock();
    try {
      leases.add(lease);
    } finally {
      outer.unlock();
    }
  }

  @Nullable @Owned Lease take() {
    outer.lock();
    try {
      inner.lock();
      try {
        return leases.poll();
      } finally {
        inner.unlock();
      }
    } finally {
      outer.unlock();
    }
  }

  @Owned Lease make() {
    outer.lock();
    try {
      return new Lease();
    } finally {
      outer.unlock();
    }
  }
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
