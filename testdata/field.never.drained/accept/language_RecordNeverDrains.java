// Mended: A record owns a frame and has no method that gives it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordNeverDrains {
  @Tracked
  record Outgoing(@Owned Frame frame, int port) {
    int cost() {
      return frame.length() * port;
    }

    static Outgoing to(int port) {
      return new Outgoing(new Frame(64), port);
    }

    void send(@Owned Outgoing this) {
      frame.send();
    }
  }

  static Outgoing cheaper(int port) {
    return Outgoing.to(port < 1024 ? port : 1024);
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
