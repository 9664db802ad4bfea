// A result that the return has evaluated is lost when the finally or the close of a resource throws.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ReturnLostInFinally {
  @Owned Lease inResource(Log log) throws IOException {
    try (log) {
      // :: error: [owned.leaked]
      return new Lease();
    }
  }

  @Owned Lease inFinally(Log log) throws IOException {
    // :: error: [owned.leaked]
    Lease l = new Lease();
    try {
      return l;
    } finally {
      log.close();
    }
  }
}

interface Log extends AutoCloseable {
  @Override
  void close() throws IOException;
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
