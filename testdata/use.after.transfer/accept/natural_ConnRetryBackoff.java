// Dialling with exponential backoff; the last failure is rethrown.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ConnRetryBackoff {
  private static final int ATTEMPTS = 5;
  private final Dialer dialer;

  ConnRetryBackoff(Dialer dialer) {
    this.dialer = dialer;
  }

  @Owned Connection connect(String address) throws IOException, InterruptedException {
    long pause = 20;
    IOException last = null;
    for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
      try {
        Connection connection = dialer.dial(address);
        if (connection.protocolVersion() >= 2) {
          return connection;
        }
        connection.close();
      } catch (IOException e) {
        if (last != null) {
          e.addSuppressed(last);
        }
        last = e;
      }
      Thread.sleep(pause);
      pause = Math.min(pause * 2, 2_000);
    }
    if (last == null) {
      last = new IOException("only old servers at " + address);
    }
    throw last;
  }
}

interface Dialer {
  @Owned Connection dial(String address) throws IOException;
}

@Tracked
interface Connection {
  int protocolVersion();

  void close(@Owned Connection this);
}
