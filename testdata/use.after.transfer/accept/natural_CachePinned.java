// Pinned pages are counted; only a page without pins may be evicted.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

class CachePinned {
  private final Map<Long, @Owned Frame> frames = new HashMap<>();

  synchronized boolean pin(long pageNo) {
    Frame frame = frames.get(pageNo);
    if (frame == null) {
      return false;
    }
    frame.pin();
    return true;
  }

  synchronized void unpin(long pageNo) {
    Frame frame = frames.get(pageNo);
    if (frame != null) {
      frame.unpin();
    }
  }

  synchronized void install(long pageNo, @Owned Frame frame) {
    Frame old = frames.put(pageNo, frame);
    if (old != null) {
      old.release();
    }
  }

  synchronized int evictUnpinned() {
    List<Long> victims = new ArrayList<>();
    for (Map.Entry<Long, @Owned Frame> entry : frames.entrySet()) {
      if (entry.getValue().pins() == 0) {
        victims.add(entry.getKey());
      }
    }
    for (Long pageNo : victims) {
      Frame victim = frames.remove(pageNo);
      if (victim != null) {
        victim.release();
      }
    }
    return victims.size();
  }
}

@Tracked
class Frame {
  private final AtomicInteger pins = new AtomicInteger();

  void pin() {
    pins.incrementAndGet();
  }

  void unpin() {
    if (pins.decrementAndGet() < 0) {
      throw new IllegalStateException("unpinned too often");
    }
  }

  int pins() {
    return pins.get();
  }

  void release(@Owned Frame this) {}
}
