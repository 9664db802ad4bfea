// What moved into a closure cannot be ended outside as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class EndedAfterCapture {
  void later(Work work, @Owned Frame frame, boolean now) {
    if (now) {
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
