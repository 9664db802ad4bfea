// this(...) passes the owner from constructor to constructor.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class ConstructorsChain {
  private final @Owned Frame frame;
  private final int port;
  private final String label;

  ConstructorsChain(int length) {
    this(new Frame(length), 80);
  }

  ConstructorsChain(@Owned Frame frame, int port) {
    this(frame, port, "port " + port);
  }

  private ConstructorsChain(@Owned Frame frame, int port, String label) {
    this.frame = frame;
    this.port = port;
    this.label = label;
  }

  String label() {
    return label + '/' + port;
  }

  void send(@Owned ConstructorsChain this) {
    frame.send();
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
