// A static factory answers null on failure, after it closed what it had opened.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

class ConnFactoryOrNull {
  private int unreachable;

  void greet(Transport transport, List<String> hosts) {
    for (String host : hosts) {
      Link link = Link.open(transport, host);
      if (link == null) {
        unreachable++;
        continue;
      }
      link.hello(host);
      link.close();
    }
  }
}

interface Transport {
  int socket(String host);

  void handshake(int socket) throws IOException;

  void shutdown(int socket);
}

@Tracked
final class Link {
  private final Transport transport;
  private final int socket;

  private Link(Transport transport, int socket) {
    this.transport = transport;
    this.socket = socket;
  }

  static @Nullable @Owned Link open(Transport transport, String host) {
    int socket = transport.socket(host);
    if (socket < 0) {
      return null;
    }
    Link link = new Link(transport, socket);
    try {
      link.negotiate();
    } catch (IOException e) {
      link.close();
      return null;
    }
    return link;
  }

  private void negotiate() throws IOException {
    transport.handshake(socket);
  }

  int hello(String host) {
    return host.length() + socket;
  }

  void close(@Owned Link this) {
    transport.shutdown(socket);
  }
}
