// The first failure is kept, later ones are added to it, and everything is closed.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class SuppressedExceptionsCollected {
  private final @Owned Leg a;
  private final @Owned Leg b;

  SuppressedExceptionsCollected(@Owned Leg a, @Owned Leg b) {
    this.a = a;
    this.b = b;
  }

  void close(@Owned SuppressedExceptionsCollected this) throws IOException {
    IOException failure = null;
    try {
      a.close();
    } catch (IOException e) {
      failure = e;
    }
    try {
      b.close();
    } catch (IOException e) {
      if (failure == null) {
        failure = e;
      } else {
        failure.addSuppressed(e);
      }
    }
    if (failure != null) {
      throw failure;
    }
  }
}

@Tracked
class Leg {
  void close(@Owned Leg this) throws IOException {}
}
