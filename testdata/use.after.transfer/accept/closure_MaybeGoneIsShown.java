// a closure that runs now is shown a frame before it may be sent
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class MaybeGoneIsShown {
  void show(@Owned Frame frame, boolean isUrgent) {
    now(() -> System.out.println(frame.length()));
    if (isUrgent) {
      frame.send();
    } else {
      frame.drop();
    }
  }

  private static void now(@RunsNow Runnable job) {
    job.run();
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
