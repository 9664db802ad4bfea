// The lease without a name is closed like any other; the frame beside it is not.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class UnnamedResourceStillCloses {
  // :: error: [owned.leaked]
  void send(Pool pool, @Owned Frame frame) throws IOException {
    try (var _ = pool.lease()) {
      pool.reserve(1500);
    }
    frame.send();
  }
}

interface Pool {
  @Owned Lease lease() throws IOException;

  void reserve(int bytes) throws IOException;
}

@Tracked
interface Lease extends AutoCloseable {
  @Override
  void close(@Owned Lease this);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
