// A body that runs once, now, or later, leaves the end of a frame to a helper of the job it is in.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Refcounted;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class BodyOfAJobCallsAHelper {
  void byReference(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            guard.with(this::finish);
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void byLambda(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            guard.with(() -> finish());
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void later(Work work, @Refcounted Page page) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            work.submit(this::finish);
          }

          private void finish() {
            page.release();
          }
        });
  }

  void looks(Work work, Ports ports, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            ports.each(this::look);
            frame.send();
          }

          private void look() {
            frame.length();
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Ports {
  void each(@RunsNow Runnable body);
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Page {
  void release(@Refcounted Page this) {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
