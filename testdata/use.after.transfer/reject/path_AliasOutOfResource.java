// The resource is closed when the statement is left; a second name does not keep it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AliasOutOfResource {
  int connect(Pool pool) {
    Lease kept;
    try (Lease lease = pool.lease()) {
      kept = lease;
    }
    // :: error: [use.after.transfer]
    return kept.id();
  }
}

interface Pool {
  Lease lease();
}

@Tracked
class Lease implements AutoCloseable {
  @Override
  public void close(@Owned Lease this) {}

  int id() {
    return 0;
  }
}
