// gap: a value that a return has evaluated is lost when the finally or the close of a resource throws, or leaves by itself
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ReturnLostInFinally {
  interface Log extends AutoCloseable {
    @Override
    void close() throws IOException;
  }

  @Owned Lease inResource(Log log) throws IOException {
    try (log) {
      return new Lease();
    }
  }

  @Owned Lease inFinally(Log log) throws IOException {
    Lease l = new Lease();
    try {
      return l;
    } finally {
      log.close();
    }
  }

  @SuppressWarnings("finally")
  @Owned Lease replaced(@Owned Lease l) {
    try {
      return l;
    } finally {
      return new Lease();
    }
  }
}

@Tracked
class Lease {
  void giveBack(@Owned Lease this) {}
}
