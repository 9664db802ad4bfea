// The static factory makes a channel, and the failed handshake leaves it behind.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class FactoryForgetsOnFailure {
  static @Owned Channel open(@Owned Frame first, int port) throws IOException {
    // :: error: [owned.leaked]
    Channel channel = new Channel(first);
    channel.handshake(port);
    return channel;
  }
}

@Tracked
class Channel {
  private final @Owned Frame first;

  Channel(@Owned Frame first) {
    this.first = first;
  }

  void handshake(int port) throws IOException {
    if (port <= 0) {
      throw new IOException("port " + port);
    }
  }

  void close(@Owned Channel this) {
    first.drop();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
