// what a map answered under the read lock may be wrong under the write lock
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

class KeyAskedUnderReadLock {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Integer, @Owned Frame> map = new HashMap<>();

  void put(int key, @Owned Frame frame) {
    lock.readLock().lock();
    boolean isKnown = map.containsKey(key);
    lock.readLock().unlock();
    if (isKnown) {
      frame.send();
      return;
    }
    lock.writeLock().lock();
    // :: error: [result.dropped]
    map.put(key, frame);
    lock.writeLock().unlock();
  }

  void end(int key) {
    lock.writeLock().lock();
    Frame frame = map.remove(key);
    lock.writeLock().unlock();
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
