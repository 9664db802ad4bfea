// A job that owns a frame, made as an object of an anonymous class, must be handed on like a lambda.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class JobOfAnonymousClassForgotten {
  void forget(Work work, @Owned Frame frame) {
    @RunsOnce
    Runnable job =
        // :: error: [owned.leaked]
        new Runnable() {
          @Override
          public void run() {
            frame.send();
          }
        };
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
    // :: error: [double.transfer]
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
