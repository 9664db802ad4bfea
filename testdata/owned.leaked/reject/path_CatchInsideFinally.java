// A handler in the finally has sent the frame, and the failure under way goes on to the next handler.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class path_CatchInsideFinally {
  // :: error: [owned.leaked]
  void send(@Owned Frame frame, Port port) {
    try {
      try {
        port.probe();
      } finally {
        try {
          port.stop();
        } catch (InterruptedException e) {
          frame.send();
        }
      }
    } catch (IOException e) {
      // :: error: [double.transfer]
      frame.drop();
      return;
    }
  }
}

interface Port {
  void probe() throws IOException;

  void stop() throws InterruptedException;
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
