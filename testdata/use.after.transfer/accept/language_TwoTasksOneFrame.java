// Mended: Two closures that run once capture the same frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class TwoTasksOneFrame {
  interface Loop {
    void post(@RunsOnce Runnable task);
  }

  void send(Loop first, Loop second, @Owned Frame frame) {
    if (frame.length() > 0) {
      first.post(() -> frame.send());
    } else {
      second.post(() -> frame.drop());
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
