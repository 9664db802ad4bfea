// The flusher removes from the plain deque while writers add under the lock.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

class Writeback implements Runnable {
  interface Disk {
    void write(long index, byte[] bytes) throws IOException;
  }

  private final Lock lock = new ReentrantLock();
  private final Condition dirtied = lock.newCondition();
  private final ArrayDeque<@Owned Page> dirty = new ArrayDeque<>();
  private final AtomicInteger errors = new AtomicInteger();
  private final Disk disk;
  private boolean stopped;

  Writeback(Disk disk) {
    this.disk = disk;
  }

  void markDirty(@Owned Page page) {
    lock.lock();
    try {
      dirty.addLast(page);
      dirtied.signal();
    } finally {
      lock.unlock();
    }
  }

  void stop() {
    lock.lock();
    try {
      stopped = true;
      dirtied.signalAll();
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void run() {
    try {
      for (Page page = takeDirty(); page != null; page = takeDirty()) {
        writeOut(page);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private @Nullable @Owned Page takeDirty() throws InterruptedException {
    while (dirty.isEmpty()) {
      if (stopped) {
        return null;
      }
      Thread.sleep(1);
    }
    // :: error: [field.unsynchronized]
    return dirty.removeFirst();
  }

  private void writeOut(@Owned Page page) {
    for (int attempt = 0; attempt < 3; attempt++) {
      try {
        disk.write(page.index(), page.bytes());
        page.release();
        return;
      } catch (IOException e) {
        errors.incrementAndGet();
      }
    }
    page.lose();
  }
}

@Tracked
class Page {
  private final long index;
  private final byte[] bytes = new byte[4096];

  Page(long index) {
    this.index = index;
  }

  long index() {
    return index;
  }

  byte[] bytes() {
    return bytes;
  }

  void release(@Owned Page this) {}

  void lose(@Owned Page this) {}
}
