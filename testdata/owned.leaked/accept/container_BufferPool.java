// A generic pool over a bounded type variable gives and takes owned buffers.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Supplier;

class BufferPool<B extends Buf> {
  private final Deque<@Owned B> free = new ArrayDeque<>();
  private final Supplier<@Owned B> factory;
  private final int most;

  BufferPool(Supplier<@Owned B> factory, int most) {
    this.factory = factory;
    this.most = most;
  }

  synchronized @Owned B take() {
    B pooled = free.pollFirst();
    return pooled != null ? pooled : factory.get();
  }

  synchronized void give(@Owned B buf) {
    if (free.size() < most) {
      free.addFirst(buf);
    } else {
      buf.recycle();
    }
  }

  synchronized void close() {
    for (B buf = free.poll(); buf != null; buf = free.poll()) {
      buf.recycle();
    }
  }
}

class PoolUser {
  private final BufferPool<@Owned HeapBuf> pool = new BufferPool<>(HeapBuf::new, 8);

  int roundTrip() {
    HeapBuf buf = pool.take();
    int capacity = buf.capacity();
    pool.give(buf);
    return capacity;
  }

  void close() {
    pool.close();
  }
}

@Tracked
interface Buf {
  void recycle(@Owned Buf this);

  int capacity();
}

final class HeapBuf implements Buf {
  @Override
  public void recycle(@Owned HeapBuf this) {}

  @Override
  public int capacity() {
    return 4096;
  }
}
