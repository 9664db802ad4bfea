// Permits as tracked values: acquired or null, given back by close().
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

class PermitSemaphore {
  private final Limiter limiter = new Limiter(8);
  private int rejected;

  int call(Backend backend, String request) throws IOException {
    Permit permit = limiter.tryAcquire();
    if (permit == null) {
      rejected++;
      return 503;
    }
    try {
      return backend.send(request);
    } finally {
      permit.close();
    }
  }

  int callBoth(Backend backend, String first, String second) throws IOException {
    try (Permit permit = limiter.acquire()) {
      return Math.max(backend.send(first), backend.send(second)) + permit.weight();
    }
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

  @Owned Permit acquire() {
    Permit permit = tryAcquire();
    while (permit == null) {
      Thread.onSpinWait();
      permit = tryAcquire();
    }
    return permit;
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
