// The channel is closed for an old peer, but the error of its own layer is thrown where the catch
// closes it again.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class ConnHandshakeTranslate {
  private final Dialer dialer;

  ConnHandshakeTranslate(Dialer dialer) {
    this.dialer = dialer;
  }

  @Owned Channel open(String peer) throws IOException {
    Channel channel = dialer.dial(peer);
    try {
      channel.sendHello();
      if (channel.readVersion() < 3) {
        channel.close();
        throw new ProtocolException("peer too old: " + peer);
      }
    } catch (IOException e) {
      // :: error: [double.transfer]
      channel.close();
      throw e;
    }
    return channel;
  }
}

class ProtocolException extends IOException {
  private static final long serialVersionUID = 1L;

  ProtocolException(String message) {
    super(message);
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
