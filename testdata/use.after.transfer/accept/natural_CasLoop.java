// The current snapshot is replaced by getAndSet; a lone opener wins by compareAndSet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class CasLoop {
  private final AtomicReference<@Nullable @Owned Snap> current = new AtomicReference<>();
  private final AtomicLong published = new AtomicLong();

  void publish(@Owned Snap snap) {
    long at = published.incrementAndGet();
    Snap old = current.getAndSet(snap);
    if (old != null) {
      old.drop(at);
    }
  }

  boolean publishFirst(@Owned Snap snap) {
    if (current.compareAndSet(null, snap)) {
      published.incrementAndGet();
      return true;
    }
    snap.drop(published.get());
    return false;
  }

  void retryPublish(@Owned Snap snap, int attempts) {
    for (int i = 0; i < attempts; i++) {
      if (current.compareAndSet(null, snap)) {
        return;
      }
      Thread.onSpinWait();
    }
    snap.drop(-1);
  }

  @Nullable @Owned Snap steal() {
    return current.getAndSet(null);
  }

  boolean empty() {
    return current.get() == null;
  }

  void close() {
    Snap last = steal();
    if (last != null) {
      last.drop(published.get());
    }
  }
}

@Tracked
final class Snap {
  private final long id;

  Snap(long id) {
    this.id = id;
  }

  void drop(@Owned Snap this, long at) {}
}
