// Mended: the frame is sent before anything in the finally can go wrong.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class path_CatchInsideFinally {
  void send(@Owned Frame frame, Port port) {
    try {
      try {
        port.probe();
      } finally {
        frame.send();
        try {
          port.stop();
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
        }
      }
    } catch (IOException e) {
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
