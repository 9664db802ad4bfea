// close() disconnects the connection that the field still refers to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ConnIdempotentClose implements AutoCloseable {
  private @Nullable @Owned Connection connection;
  private int requests;

  ConnIdempotentClose(@Owned Connection connection) {
    this.connection = connection;
  }

  synchronized int request(String line) throws IOException {
    if (connection == null) {
      throw new IOException("client is closed");
    }
    requests++;
    return connection.exchange(line);
  }

  @Override
  public synchronized void close() {
    if (connection != null) {
      // :: error: [moved.out]
      connection.disconnect();
    }
  }

  synchronized void reset() {
    Connection open = connection;
    connection = null;
    if (open != null) {
      open.disconnect();
    }
  }

  synchronized int requests() {
    return requests;
  }
}

@Tracked
interface Connection {
  int exchange(String line) throws IOException;

  void disconnect(@Owned Connection this);
}
