// Mended: "given to @RunsOnce: an owned or counted capture is transferred into it when it is made":
// the frame is dropped again when the queue was full.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class CapturedThenEndedTwice {
  private int rejected;

  void later(Work work, @Owned Frame frame, boolean full) {
    if (full) {
      rejected++;
      frame.drop();
    } else {
      work.submit(() -> frame.send());
    }
  }
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
