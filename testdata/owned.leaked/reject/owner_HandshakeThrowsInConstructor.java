// The handshake may throw before the constructor stored its packet.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class HandshakeThrowsInConstructor {
  @Owned Link connect(@Owned Packet hello, String host) throws IOException {
    return new Link(hello, host);
  }
}

@Tracked
class Link {
  private final @Owned Packet hello;
  private final int version;

  // :: error: [owned.leaked]
  Link(@Owned Packet hello, String host) throws IOException {
    version = handshake(host);
    this.hello = hello;
  }

  private static int handshake(String host) throws IOException {
    if (host.isEmpty()) {
      throw new IOException("no host");
    }
    return host.length();
  }

  void greet(@Owned Link this) throws IOException {
    hello.transmit();
  }
}

@Tracked
interface Packet {
  int size();

  void transmit(@Owned Packet this) throws IOException;

  void discard(@Owned Packet this);
}
