// Try-with-resources gives the lease up on every path.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ResourceIsClosed {
  int use(boolean fail) throws IOException {
    try (Lease lease = new Lease()) {
      if (fail) {
        throw new IOException("lease " + lease.id());
      }
      return lease.id();
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
