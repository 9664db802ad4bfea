// The close of the log fails after the return; who catches that has the lease again and gives it back.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ReturnLostAndCaught {
  @Nullable @Owned Lease open(Log log) {
    Lease lease = new Lease();
    try (log) {
      return lease;
    } catch (IOException e) {
      lease.giveBack();
      return null;
    }
  }

  @Nullable @Owned Lease next(Log log) {
    Lease lease = new Lease();
    try {
      try {
        return lease;
      } finally {
        log.flush();
      }
    } catch (IllegalStateException e) {
      lease.giveBack();
      return null;
    }
  }
}

interface Log extends AutoCloseable {
  void flush();

  @Override
  void close() throws IOException;
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
