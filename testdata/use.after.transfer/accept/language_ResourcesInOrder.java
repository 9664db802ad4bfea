// Two resources are closed in reverse order, whatever happens inside.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ResourcesInOrder {
  int copy(int from, int to) throws IOException {
    try (Lease source = new Lease(from);
        Lease target = source.next(to); ) {
      if (source.id() == target.id()) {
        throw new IOException("same lease " + source.id());
      }
      return source.id() + target.id();
    }
  }

  int nested(int id) {
    try (var outer = new Lease(id)) {
      try (var inner = outer.next(id + 1)) {
        return inner.id();
      } finally {
        count++;
      }
    }
  }

  private int count;
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

  Lease next(int other) {
    return new Lease(other + id);
  }

  @Override
  public void close(@Owned Lease this) {}
}
