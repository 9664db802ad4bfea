// A client that may be closed twice: the field is emptied before the connection goes.
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
    Connection open = connection;
    connection = null;
    if (open != null) {
      open.disconnect();
    }
  }

  static int once(@Owned Connection connection, String line) throws IOException {
    try (ConnIdempotentClose client = new ConnIdempotentClose(connection)) {
      int answer = client.request(line);
      client.close();
      return answer;
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
