// A catch inside the finally does not stop the exception that the finally has seen.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class CatchInsideFinally {
  // :: error: [owned.leaked]
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
          frame.send();
        } catch (IOException e) {
          link.report();
        }
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
