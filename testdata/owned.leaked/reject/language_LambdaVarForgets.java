// A lambda whose parameter is declared with var counts its frame and forgets it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class LambdaVarForgets {
  interface Router {
    void route(@Owned Frame frame, int port);
  }

  private final int[] bytes = new int[16];

  Router counting() {
    // :: error: [owned.leaked]
    return (var frame, var port) -> {
      bytes[port & 15] += frame.length();
    };
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
