// Mended: each job made as an object of an anonymous class is handed on, and only once.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class JobOfAnonymousClassForgotten {
  void forget(Work work, @Owned Frame frame) {
    @RunsOnce
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }
        };
    work.submit(job);
  }

  void submit(Work work, @Owned Frame frame) {
    @RunsOnce
    Runnable job =
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }
        };
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
