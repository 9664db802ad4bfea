// The body took the frame; what the guard throws then is no leak.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.io.IOException;

class GuardThrowsAfterTheBodyTook {
  interface Gate {
    void once(@RunsNow @RunsOnce Runnable body) throws IOException;
  }

  void flush(Gate gate, @Owned Frame frame) throws IOException {
    gate.once(() -> frame.send());
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
