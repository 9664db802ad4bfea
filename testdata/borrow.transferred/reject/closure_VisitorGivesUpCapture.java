// A closure that runs many times during the call may not give up its capture.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class VisitorGivesUpCapture {
  private int seen;

  void broadcast(Ports ports, @Owned Frame frame) {
    // :: error: [borrow.transferred]
    ports.forEachPort(port -> frame.send());
    frame.drop();
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

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
