// An I/O error keeps the permit, and after eight of them nobody is served any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class PermitSemaphore {
  private final Limiter limiter = new Limiter(8);
  private int rejected;

  int call(Backend backend, String request) throws IOException {
    // :: error: [owned.leaked]
    Permit permit = limiter.tryAcquire();
    if (permit == null) {
      rejected++;
      return 503;
    }
    int status = backend.send(request);
    permit.close();
    return status;
  }

  int rejected() {
    return rejected;
  }
}

interface Backend {
  int send(String request) throws IOException;
}

class Limiter {
  private final AtomicInteger available;

  Limiter(int permits) {
    available = new AtomicInteger(permits);
  }

  @Nullable @Owned Permit tryAcquire() {
    if (available.decrementAndGet() < 0) {
      available.incrementAndGet();
      return null;
    }
    return new Permit(available);
  }
}

@Tracked
final class Permit implements AutoCloseable {
  private final AtomicInteger available;

  Permit(AtomicInteger available) {
    this.available = available;
  }

  int weight() {
    return 1;
  }

  @Override
  public void close(@Owned Permit this) {
    available.incrementAndGet();
  }
}
