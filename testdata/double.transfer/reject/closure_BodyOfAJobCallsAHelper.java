// A reference to a helper of the job does with the frame what the helper does, as often as it runs.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class BodyOfAJobCallsAHelper {
  void often(Work work, Ports ports, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [borrow.transferred]
            ports.each(this::finish);
            frame.send();
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void looks(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            // :: error: [owned.leaked]
            work.submit(this::look);
          }

          private void look() {
            frame.length();
          }
        });
  }

  void twice(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            guard.with(() -> finish());
            // :: error: [double.transfer]
            frame.send();
          }

          private void finish() {
            frame.send();
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
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
