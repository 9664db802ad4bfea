// A finally that catches what it does itself gives the frame up on every way.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CatchInsideFinally {
  void finish(@Owned Frame frame, Link link) throws IOException {
    boolean sent = false;
    try {
      link.flush();
      sent = true;
      frame.send();
    } finally {
      if (!sent) {
        try {
          link.close();
        } catch (IOException e) {
          link.report();
        }
        frame.send();
      }
    }
  }
}

interface Link {
  void flush() throws IOException;

  void close() throws IOException;

  void report();
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
