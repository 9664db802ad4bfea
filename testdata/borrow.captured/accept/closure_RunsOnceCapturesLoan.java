// Work that runs once still runs later.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class RunsOnceCapturesLoan {
  void later(Work work, @Borrowed Frame frame) {
    int length = frame.length();
    work.submit(() -> report(length));
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
