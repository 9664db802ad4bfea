// The next segment is prepared ahead of time in a nullable field and taken when the log rolls.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class LogSegmentPreallocate {
  private final Allocator allocator;
  private @Nullable @Owned Extent prepared;
  private int waits;

  LogSegmentPreallocate(Allocator allocator) {
    this.allocator = allocator;
  }

  void prepare() {
    Extent fresh = allocator.tryAllocate();
    if (fresh == null) {
      return;
    }
    synchronized (this) {
      if (prepared == null) {
        prepared = fresh;
        return;
      }
    }
    fresh.free();
  }

  @Nullable @Owned Extent next() {
    synchronized (this) {
      Extent ready = prepared;
      prepared = null;
      if (ready != null) {
        return ready;
      }
      waits++;
    }
    return allocator.tryAllocate();
  }

  synchronized void close() {
    Extent unused = prepared;
    prepared = null;
    if (unused != null) {
      unused.free();
    }
  }

  synchronized int waits() {
    return waits;
  }
}

interface Allocator {
  @Nullable @Owned Extent tryAllocate();
}

@Tracked
class Extent {
  private final long start;

  Extent(long start) {
    this.start = start;
  }

  long start() {
    return start;
  }

  void free(@Owned Extent this) {}
}
