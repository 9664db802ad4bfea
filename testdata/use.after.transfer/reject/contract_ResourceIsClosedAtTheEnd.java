// "try-with-resources ... counts": an existing variable as resource is given up where the statement
// ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceIsClosedAtTheEnd {
  static int use(Pool pool) {
    final Lease lease = pool.next();
    int id;
    try (lease) {
      id = lease.id();
    }
    // :: error: [use.after.transfer]
    return lease.id() + id;
  }
}

interface Pool {
  Lease next();
}

@Tracked
interface Lease extends AutoCloseable {
  @Override
  void close(@Owned Lease this);

  int id();
}
