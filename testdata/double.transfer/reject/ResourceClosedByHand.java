// Try-with-resources closes the lease itself.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ResourceClosedByHand {
  int use() {
    // :: error: [double.transfer]
    try (Lease lease = new Lease()) {
      int id = lease.id();
      lease.close();
      return id;
    }
  }
}

@Tracked
class Lease implements AutoCloseable {
  @Override
  public void close(@Owned Lease this) {}

  int id() {
    return 0;
  }
}
