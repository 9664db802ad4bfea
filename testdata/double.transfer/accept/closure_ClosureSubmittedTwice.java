// Mended: A closure that may run once is submitted twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class ClosureSubmittedTwice {
  void later(Work work, @Owned Frame frame) {
    @RunsOnce Runnable job = () -> frame.send();
    work.submit(job);
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
