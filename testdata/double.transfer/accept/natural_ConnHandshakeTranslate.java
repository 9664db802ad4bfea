// An I/O error of the handshake becomes an error of this layer, with the socket closed first.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

class ConnHandshakeTranslate {
  private final Dialer dialer;

  ConnHandshakeTranslate(Dialer dialer) {
    this.dialer = dialer;
  }

  @Owned Channel open(String peer) throws ProtocolException {
    Channel channel;
    try {
      channel = dialer.dial(peer);
    } catch (IOException e) {
      throw new ProtocolException("cannot reach " + peer, e);
    }
    try {
      channel.sendHello();
      if (channel.readVersion() < 3) {
        channel.close();
        throw new ProtocolException("peer too old: " + peer, null);
      }
    } catch (IOException e) {
      channel.close();
      throw new ProtocolException("handshake with " + peer, e);
    }
    return channel;
  }
}

class ProtocolException extends Exception {
  private static final long serialVersionUID = 1L;

  ProtocolException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

interface Dialer {
  @Owned Channel dial(String peer) throws IOException;
}

@Tracked
interface Channel {
  void sendHello() throws IOException;

  int readVersion() throws IOException;

  void close(@Owned Channel this);
}
