// A tracked record owns one component and carries the rest.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class RecordOwnsFrame {
  record Route(String host, int port) {}

  @Tracked
  record Outgoing(Route route, @Owned Frame frame) {
    int cost() {
      return frame.length() + route.port();
    }

    void send(@Owned Outgoing this) {
      frame.send();
    }

    void cancel(@Owned Outgoing this) {
      frame.drop();
    }
  }

  void dispatch(@Owned Frame frame, Route route, int budget) {
    Outgoing out = new Outgoing(route, frame);
    if (out.cost() <= budget) {
      out.send();
    } else {
      out.cancel();
    }
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
