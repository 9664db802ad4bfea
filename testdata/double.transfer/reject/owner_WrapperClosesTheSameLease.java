// The wrapper owns the lease and closes it, and so does the statement.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class WrapperClosesTheSameLease {
  int use() {
    // :: error: [double.transfer]
    try (Lease lease = new Lease();
        Guard guard = new Guard(lease)) {
      return guard.id();
    }
  }
}

@Tracked
class Guard implements AutoCloseable {
  private final @Owned Lease lease;

  Guard(@Owned Lease lease) {
    this.lease = lease;
  }

  int id() {
    return lease.id();
  }

  @Override
  public void close(@Owned Guard this) {
    lease.close();
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
