// A constructor that does nothing but set fields takes its arguments and returns, whatever a finally looks for.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class QuietConstructor {
  static @Owned Pair open(String one, String other) throws IOException {
    Port left = new Port(one);
    Port right = null;
    try {
      right = new Port(other);
      Pair pair = new Pair(left, right);
      left = null;
      right = null;
      return pair;
    } finally {
      if (left != null) {
        left.close();
      }
      if (right != null) {
        right.close();
      }
    }
  }
}

@Tracked
class Pair {
  private final @Owned Port left;
  private final @Owned Port right;

  Pair(@Owned Port left, @Owned Port right) {
    this.left = left;
    this.right = right;
  }

  void close(@Owned Pair this) {
    left.close();
    right.close();
  }
}

@Tracked
class Port {
  Port(String name) throws IOException {
    if (name.isEmpty()) {
      throw new IOException("a port without a name");
    }
  }

  void close(@Owned Port this) {}
}
