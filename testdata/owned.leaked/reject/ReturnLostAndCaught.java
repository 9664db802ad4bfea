// The close of the log fails after the return, the failure is caught, and the caller gets nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ReturnLostAndCaught {
  @Nullable @Owned Lease open(Log log) {
    // :: error: [owned.leaked]
    Lease lease = new Lease();
    try (log) {
      return lease;
    } catch (IOException e) {
      return null;
    }
  }

  @Nullable @Owned Lease next(Log log) {
    try {
      // :: error: [owned.leaked]
      Lease lease = new Lease();
      try {
        return lease;
      } finally {
        log.flush();
      }
    } catch (IllegalStateException e) {
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
