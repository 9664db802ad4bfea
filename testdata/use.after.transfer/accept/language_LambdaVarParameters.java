// Lambda parameters declared with var, with a type, and without.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LambdaVarParameters {
  interface Router {
    void route(@Owned Frame frame, int port);
  }

  private final int[] sent = new int[16];

  Router byVar() {
    return (var frame, var port) -> {
      sent[port & 15] += frame.length();
      frame.send();
    };
  }

  Router byType() {
    return (@Owned Frame frame, int port) -> {
      if (port == 0) {
        frame.drop();
      } else {
        frame.send();
      }
    };
  }

  Router plain() {
    return (frame, port) -> byVar().route(frame, port + 1);
  }

  void run(@Owned Frame frame, boolean typed) {
    Router router = typed ? byType() : plain();
    router.route(frame, 3);
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
