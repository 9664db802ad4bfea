// The resource is closed although the method hands it over.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ResourceIsReturned {
  private static final int LIMIT = 8;

  static @Nullable @Owned Lease open(int id) {
    if (id > LIMIT) {
      return null;
    }
    // :: error: [double.transfer]
    try (Lease lease = new Lease()) {
      System.out.println("opened " + lease.id());
      return lease;
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
