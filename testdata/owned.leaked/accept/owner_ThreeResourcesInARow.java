// Each resource looks at the one before it; all are closed in reverse order.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ThreeResourcesInARow {
  int run(String name) throws IOException {
    try (Volume volume = new Volume(name);
        Reader reader = new Reader(volume);
        Lease lease = reader.isEmpty() ? null : new Lease()) {
      if (lease == null) {
        return 0;
      }
      return reader.first() + lease.id();
    }
  }
}

@Tracked
class Volume implements AutoCloseable {
  private final String name;

  Volume(String name) throws IOException {
    if (name.isBlank()) {
      throw new IOException("no name");
    }
    this.name = name;
  }

  int size() {
    return name.length();
  }

  @Override
  public void close(@Owned Volume this) {}
}

class Reader implements AutoCloseable {
  private final @Borrowed Volume of;

  Reader(@Borrowed Volume of) {
    this.of = of;
  }

  boolean isEmpty() {
    return of.size() == 0;
  }

  int first() {
    return of.size() - 1;
  }

  @Override
  public void close() {}
}

@Tracked
class Lease implements AutoCloseable {
  int id() {
    return 0;
  }

  @Override
  public void close(@Owned Lease this) {}
}
