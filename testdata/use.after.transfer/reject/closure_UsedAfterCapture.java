// The frame moves into the closure when it is made.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class UsedAfterCapture {
  int later(Work work, @Owned Frame frame) {
    work.submit(() -> frame.send());
    // :: error: [use.after.transfer]
    return frame.length();
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
