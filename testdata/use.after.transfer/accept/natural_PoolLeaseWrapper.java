// A lease gives its buffer back to the pool when try-with-resources closes it.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;

class PoolLeaseWrapper {
  private final BufferPool pool = new BufferPool();

  void send(Sink sink, byte[] header, byte[] body) throws IOException {
    try (Lease lease = pool.lease()) {
      lease.write(header);
      lease.write(body);
      sink.write(lease.buffer());
    }
  }
}

interface Sink {
  void write(@Borrowed Buffer buffer) throws IOException;
}

class BufferPool {
  private final ArrayDeque<@Owned Buffer> free = new ArrayDeque<>();

  @Owned Lease lease() {
    Buffer buffer = free.poll();
    if (buffer == null) {
      buffer = new Buffer();
    }
    return new Lease(this, buffer);
  }

  void giveBack(@Owned Buffer buffer) {
    buffer.reset();
    free.add(buffer);
  }
}

@Tracked
final class Lease implements AutoCloseable {
  private final BufferPool pool;
  private final @Owned Buffer buffer;

  Lease(BufferPool pool, @Owned Buffer buffer) {
    this.pool = pool;
    this.buffer = buffer;
  }

  void write(@Borrowed(exclusive = true) Lease this, byte[] bytes) {
    buffer.append(bytes);
  }

  @Borrowed("this") Buffer buffer() {
    return buffer;
  }

  @Override
  public void close(@Owned Lease this) {
    pool.giveBack(buffer);
  }
}

@Tracked
final class Buffer {
  private final byte[] data = new byte[4096];
  private int end;

  void append(@Borrowed(exclusive = true) Buffer this, byte[] bytes) {
    System.arraycopy(bytes, 0, data, end, bytes.length);
    end += bytes.length;
  }

  void reset(@Borrowed(exclusive = true) Buffer this) {
    end = 0;
  }
}
