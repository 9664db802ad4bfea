// A proxy session owns both ends and closes both, whatever happened.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class ConnProxyPair {
  private long bytes;

  void proxy(@Owned Peer client, Upstream upstream) {
    Peer server = upstream.connect(client.target());
    if (server == null) {
      client.close(502);
      return;
    }
    ProxySession session = new ProxySession(client, server);
    while (session.pumpOnce() > 0) {
      bytes++;
    }
    session.close();
  }

  long bytes() {
    return bytes;
  }
}

interface Upstream {
  @Nullable @Owned Peer connect(String target);
}

@Tracked
final class ProxySession {
  private final @Owned Peer client;
  private final @Owned Peer server;
  private long pumped;

  ProxySession(@Owned Peer client, @Owned Peer server) {
    this.client = client;
    this.server = server;
  }

  int pumpOnce(@Borrowed(exclusive = true) ProxySession this) {
    int n = server.offer(client.read());
    pumped += n;
    return n;
  }

  void close(@Owned ProxySession this) {
    int status = pumped > 0 ? 200 : 204;
    client.close(status);
    server.close(status);
  }
}

@Tracked
interface Peer {
  String target();

  byte[] read();

  int offer(byte[] bytes);

  void close(@Owned Peer this, int status);
}
