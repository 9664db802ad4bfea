// A link that is replaced when it breaks; the old connection is closed after the new one is in
// place.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ConnReconnect {
  private final Dialer dialer;
  private @Nullable @Owned Connection current;
  private int reconnects;

  ConnReconnect(Dialer dialer) {
    this.dialer = dialer;
  }

  void send(byte[] message) throws IOException {
    if (current == null) {
      reconnect();
    }
    try {
      write(message);
    } catch (IOException broken) {
      reconnect();
      write(message);
    }
  }

  private void write(byte[] message) throws IOException {
    Connection connection = current;
    if (connection == null) {
      throw new IOException("not connected");
    }
    connection.write(message);
  }

  private void reconnect() throws IOException {
    Connection fresh = dialer.dial();
    Connection old = current;
    current = fresh;
    reconnects++;
    if (old != null) {
      old.close();
    }
  }

  void close() {
    Connection last = current;
    current = null;
    if (last != null) {
      last.close();
    }
  }
}

interface Dialer {
  @Owned Connection dial() throws IOException;
}

@Tracked
interface Connection {
  void write(byte[] message) throws IOException;

  void close(@Owned Connection this);
}
