// A static initializer fills a queue of owners that a synchronized method hands out.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class StaticInitializerFillsPool {
  private static final ArrayDeque<@Owned Buffer> POOL = new ArrayDeque<>();

  static {
    for (int i = 0; i < 8; i++) {
      POOL.add(new Buffer(4096));
    }
  }

  private StaticInitializerFillsPool() {}

  static synchronized Buffer take() {
    Buffer buffer = POOL.poll();
    return buffer != null ? buffer : new Buffer(4096);
  }

  static synchronized void give(@Owned Buffer buffer) {
    if (POOL.size() < 8) {
      POOL.add(buffer);
    } else {
      buffer.free();
    }
  }
}

@Tracked
class Buffer {
  private final int capacity;

  Buffer(int capacity) {
    this.capacity = capacity;
  }

  int capacity() {
    return capacity;
  }

  void flush(@Owned Buffer this) {}

  void free(@Owned Buffer this) {}
}
