// A connection that moves from state to state; each state owns the socket in turn.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

@Tracked
class Sock implements AutoCloseable {
  int read() throws IOException {
    return 7;
  }

  void write(int b) throws IOException {}

  @Override
  public void close(@Owned Sock this) {}
}

@Tracked
class Greeting {
  private final @Owned Sock sock;

  Greeting(@Owned Sock sock) {
    this.sock = sock;
  }

  @Owned Negotiated negotiate(@Owned Greeting this) throws IOException {
    Sock s = sock;
    int version;
    try {
      s.write(1);
      version = s.read();
    } catch (IOException e) {
      s.close();
      throw e;
    }
    if (version != 7) {
      s.close();
      throw new IOException("version " + version);
    }
    return new Negotiated(s, version);
  }
}

@Tracked
class Negotiated implements AutoCloseable {
  private final @Owned Sock sock;
  private final int version;

  Negotiated(@Owned Sock sock, int version) {
    this.sock = sock;
    this.version = version;
  }

  void send(int b) throws IOException {
    sock.write(b ^ version);
  }

  @Override
  public void close(@Owned Negotiated this) {
    sock.close();
  }
}

class HandshakeStates {
  static @Owned Negotiated connect() throws IOException {
    return new Greeting(new Sock()).negotiate();
  }

  static @Owned Negotiated connectWithRetry(int tries) throws IOException {
    IOException last = null;
    for (int i = 0; i < tries; i++) {
      try {
        return connect();
      } catch (IOException e) {
        if (last != null) {
          e.addSuppressed(last);
        }
        last = e;
      }
    }
    throw last != null ? last : new IOException("no tries");
  }

  static void talk() throws IOException {
    try (Negotiated n = connectWithRetry(3)) {
      n.send(1);
      n.send(2);
    }
  }
}
