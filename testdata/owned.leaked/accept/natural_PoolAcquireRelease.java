// A stack of buffers: taken from the pool, filled, written out and given back on every path.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class PoolAcquireRelease {
  private final BufferPool pool = new BufferPool(16);
  private final Wire wire;

  PoolAcquireRelease(Wire wire) {
    this.wire = wire;
  }

  int copy(byte[] payload) throws IOException {
    Buffer buffer = pool.acquire();
    try {
      buffer.append(payload);
      wire.write(buffer);
      return buffer.length();
    } finally {
      pool.release(buffer);
    }
  }
}

interface Wire {
  void write(@Borrowed Buffer buffer) throws IOException;
}

class BufferPool {
  private final ArrayDeque<@Owned Buffer> free = new ArrayDeque<>();
  private final int limit;
  private int outstanding;

  BufferPool(int limit) {
    this.limit = limit;
  }

  @Owned Buffer acquire() {
    outstanding++;
    Buffer buffer = free.poll();
    return buffer != null ? buffer : new Buffer();
  }

  void release(@Owned Buffer buffer) {
    outstanding--;
    if (free.size() < limit) {
      buffer.clear();
      free.push(buffer);
    } else {
      buffer.dispose();
    }
  }
}

@Tracked
class Buffer {
  private final byte[] bytes = new byte[8192];
  private int length;

  void append(@Borrowed(exclusive = true) Buffer this, byte[] src) {
    System.arraycopy(src, 0, bytes, length, src.length);
    length += src.length;
  }

  void clear(@Borrowed(exclusive = true) Buffer this) {
    length = 0;
  }

  int length() {
    return length;
  }

  void dispose(@Owned Buffer this) {}
}
