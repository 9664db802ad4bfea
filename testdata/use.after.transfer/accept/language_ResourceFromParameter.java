// An existing owner as a resource: the try statement closes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceFromParameter {
  int drain(@Owned Lease lease, int times) {
    int sum = 0;
    try (lease) {
      for (int i = 0; i < times; i++) {
        sum += lease.id();
      }
    }
    return sum;
  }

  int maybe(boolean open) {
    try (Lease lease = open ? new Lease(3) : null) {
      return lease == null ? 0 : lease.id();
    }
  }
}

@Tracked
class Lease implements AutoCloseable {
  private final int id;

  Lease(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  @Override
  public void close(@Owned Lease this) {}
}
