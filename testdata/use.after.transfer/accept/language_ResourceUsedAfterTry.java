// Mended: The try statement closed its resource, an owner from outside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceUsedAfterTry {
  int drain(@Owned Lease lease, int times) {
    int sum = 0;
    int last = lease.id();
    try (lease) {
      for (int i = 0; i < times; i++) {
        sum += lease.id();
      }
    }
    return sum + last;
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
