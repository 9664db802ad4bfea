// A resource that is null is not closed, and there is nothing to close.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ResourceMayBeNull {
  int peek(Pool pool) throws IOException {
    try (Lease lease = pool.tryLease()) {
      if (lease == null) {
        return -1;
      }
      if (lease.id() < 0) {
        throw new IOException("bad lease");
      }
      return lease.id();
    }
  }
}

interface Pool {
  @Nullable @Owned Lease tryLease();
}

@Tracked
interface Lease extends AutoCloseable {
  int id();

  @Override
  void close(@Owned Lease this);
}
