// Each state of a session is a class of its own; a step uses one up and gives the next.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class ProtocolStates {
  interface Socket {
    void write(String line) throws IOException;

    String read() throws IOException;
  }

  private final AtomicReference<@Nullable @Owned Established> session = new AtomicReference<>();

  boolean connect(Socket socket) {
    Greeting greeting = new Greeting(socket);
    Authenticating next;
    try {
      greeting.hello();
      next = greeting.accepted();
    } catch (IOException e) {
      greeting.abort();
      return false;
    }
    int tries = 0;
    while (!next.tryPassword(tries)) {
      if (++tries == 3) {
        next.abort();
        return false;
      }
    }
    Established ready = next.established();
    Established old = session.getAndSet(ready);
    if (old != null) {
      old.close();
    }
    return true;
  }

  void disconnect() {
    Established last = session.getAndSet(null);
    if (last != null) {
      last.close();
    }
  }
}

@Tracked
final class Greeting {
  private final ProtocolStates.Socket socket;

  Greeting(ProtocolStates.Socket socket) {
    this.socket = socket;
  }

  void hello() throws IOException {
    socket.write("HELLO");
    if (!socket.read().equals("OK")) {
      throw new IOException("no greeting");
    }
  }

  @Owned Authenticating accepted(@Owned Greeting this) {
    return new Authenticating(socket);
  }

  void abort(@Owned Greeting this) {}
}

@Tracked
final class Authenticating {
  private final ProtocolStates.Socket socket;

  Authenticating(ProtocolStates.Socket socket) {
    this.socket = socket;
  }

  boolean tryPassword(int number) {
    try {
      socket.write("PASS " + number);
      return socket.read().equals("OK");
    } catch (IOException e) {
      return false;
    }
  }

  Established established(@Owned Authenticating this) {
    return new Established(socket);
  }

  void abort(@Owned Authenticating this) {}
}

@Tracked
final class Established {
  private final ProtocolStates.Socket socket;

  Established(ProtocolStates.Socket socket) {
    this.socket = socket;
  }

  void close(@Owned Established this) {
    try {
      socket.write("BYE");
    } catch (IOException e) {
      Thread.yield();
    }
  }
}
