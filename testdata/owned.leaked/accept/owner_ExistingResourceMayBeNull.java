// The resource comes from a pool that may be empty; null is not closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ExistingResourceMayBeNull {
  private @Nullable @Owned Lease spare;

  private synchronized @Nullable @Owned Lease take() {
    Lease lease = spare;
    spare = null;
    return lease;
  }

  synchronized void restock(@Owned Lease lease) {
    if (spare == null) {
      spare = lease;
    } else {
      lease.close();
    }
  }

  int use() {
    final Lease lease = take();
    try (lease) {
      return lease == null ? -1 : lease.id();
    } finally {
      System.out.println("done");
    }
  }
}

@Tracked
class Lease implements AutoCloseable {
  int id() {
    return 0;
  }

  @Override
  public void close(@Owned Lease this) {}
}
