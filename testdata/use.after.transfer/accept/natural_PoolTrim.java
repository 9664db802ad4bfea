// A reaper frees what has been idle for too long; the oldest is at the head.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class PoolTrim {
  private final ArrayDeque<@Owned Handle> idle = new ArrayDeque<>();
  private final long maxIdleNanos;

  PoolTrim(long maxIdleNanos) {
    this.maxIdleNanos = maxIdleNanos;
  }

  synchronized int reap(long now) {
    int closed = 0;
    while (true) {
      Handle oldest = idle.peekFirst();
      if (oldest == null || now - oldest.idleSince() < maxIdleNanos) {
        return closed;
      }
      Handle expired = idle.pollFirst();
      if (expired != null) {
        expired.close();
        closed++;
      }
    }
  }

  synchronized @Nullable @Owned Handle take() {
    return idle.pollLast();
  }

  synchronized void give(@Owned Handle handle, long now) {
    handle.touch(now);
    idle.addLast(handle);
  }

  synchronized long oldest() {
    Handle head = idle.peekFirst();
    return head == null ? Long.MAX_VALUE : head.idleSince();
  }
}

@Tracked
class Handle {
  private final int fd;
  private volatile long idleSince;

  Handle(int fd) {
    this.fd = fd;
  }

  void touch(long now) {
    idleSince = now;
  }

  long idleSince() {
    return idleSince;
  }

  void close(@Owned Handle this) {
    Native.close(fd);
  }
}

final class Native {
  private Native() {}

  static void close(int fd) {}
}
