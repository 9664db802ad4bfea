// The lease is closed before handlers and finally block run.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ResourceWithCatchAndFinally {
  private int failures;
  private int uses;

  void use(Pool pool, int times) {
    for (int i = 0; i < times; i++) {
      try (Lease lease = pool.lease()) {
        if (lease.id() == 13) {
          continue;
        }
        lease.touch();
      } catch (IOException | IllegalStateException e) {
        failures++;
      } finally {
        uses++;
      }
    }
  }
}

interface Pool {
  @Owned Lease lease();
}

@Tracked
interface Lease extends AutoCloseable {
  int id();

  void touch() throws IOException;

  @Override
  void close(@Owned Lease this);
}
