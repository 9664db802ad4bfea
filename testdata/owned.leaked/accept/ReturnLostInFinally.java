// What can throw is done before the result is made, or its failure ends in the finally.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ReturnLostInFinally {
  @Owned Lease inResource(Log log) throws IOException {
    log.close();
    return new Lease();
  }

  @Owned Lease inFinally(Log log) throws IOException {
    Lease l = new Lease();
    try {
      return l;
    } finally {
      try {
        log.close();
      } catch (IOException e) {
        System.err.println("the log is not closed");
      }
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
