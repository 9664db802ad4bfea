// The body of the guard may throw; then nobody drops the frame.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class BodyThrowsOwnerForgotten {
  interface Body {
    void run() throws IOException;
  }

  interface Gate {
    void with(@RunsNow Body body) throws IOException;
  }

  // :: error: [owned.leaked]
  void flush(Gate gate, @Owned Frame frame) throws IOException {
    gate.with(() -> write(frame));
    frame.drop();
  }

  private static void write(@Borrowed Frame frame) throws IOException {
    if (frame.length() == 0) {
      throw new IOException("empty");
    }
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
