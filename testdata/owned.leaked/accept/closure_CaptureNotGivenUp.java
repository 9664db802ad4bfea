// A closure that owns its capture must give it up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class CaptureNotGivenUp {
  void later(Work work, @Owned Frame frame) {
    work.submit(() -> frame.send());
  }

  void report(int length) {}
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
