// The constructor opens twice; the first lease is closed when the second fails.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class ConstructorCatchesAndStoresLater {
  private final @Owned Lease left;
  private final @Owned Lease right;

  ConstructorCatchesAndStoresLater(int a, int b) throws IOException {
    Lease first = open(a);
    Lease second;
    try {
      second = open(b);
    } catch (IOException e) {
      first.close();
      throw e;
    }
    left = first;
    right = second;
  }

  private static Lease open(int id) throws IOException {
    if (id < 0) {
      throw new IOException("id " + id);
    }
    return new Lease();
  }

  void close(@Owned ConstructorCatchesAndStoresLater this) {
    right.close();
    left.close();
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
