// The slot is read under the read lock and emptied under the write lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

class ReadWriteLockAroundSlot {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private @Nullable @Owned Page page;

  int size() {
    lock.readLock().lock();
    try {
      Page now = page;
      return now == null ? 0 : now.size();
    } finally {
      lock.readLock().unlock();
    }
  }

  @Nullable @Owned Page replace(@Owned Page next) {
    lock.writeLock().lock();
    try {
      Page old = page;
      page = next;
      return old;
    } finally {
      lock.writeLock().unlock();
    }
  }

  void evict() {
    Page old;
    lock.writeLock().lock();
    try {
      old = page;
      page = null;
    } finally {
      lock.writeLock().unlock();
    }
    if (old != null) {
      old.evict();
    }
  }
}

@Tracked
class Page {
  private final int size;

  Page(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void write(@Owned Page this) {}

  void evict(@Owned Page this) {}
}
