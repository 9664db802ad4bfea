// Mended: The first of two closes throws, and the end leaves with the second one open.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class FirstCloseThrows {
  void stop(@Owned Mirror mirror) throws IOException {
    mirror.close();
  }
}

@Tracked
class Mirror implements AutoCloseable {
  private final @Owned Leg left;
  private final @Owned Leg right;

  Mirror(@Owned Leg left, @Owned Leg right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public void close(@Owned Mirror this) throws IOException {
    try {
      left.close();
    } finally {
      right.close();
    }
  }
}

@Tracked
class Leg implements AutoCloseable {
  @Override
  public void close(@Owned Leg this) throws IOException {}
}
