// Mended: When the handler runs, the statement has closed the lease already.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ResourceReadInCatch {
  private int failed;

  int use(@Owned Lease lease) {
    int id = lease.id();
    try (lease) {
      return check(lease.id());
    } catch (IOException e) {
      failed = id;
      return -1;
    }
  }

  private static int check(int id) throws IOException {
    if (id < 0) {
      throw new IOException();
    }
    return id;
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
