// A job reaches its helper by this or super, and the helper ends what the job captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperNamedByThis {
  void byThis(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            this.finish();
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void guarded(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            guard.with(() -> this.finish());
          }

          private void finish() {
            frame.send();
          }
        });
  }

  void bySuper(Work work, @Owned Frame frame) {
    class Base implements Runnable {
      @Override
      public void run() {
        frame.send();
      }
    }
    work.submit(
        new Base() {
          @Override
          public void run() {
            super.run();
          }
        });
  }

  void byReference(Work work, @Owned Frame frame) {
    class Job implements Runnable {
      Job() {
        frame.send();
      }

      @Override
      public void run() {}
    }
    work.make(Job::new);
  }

  void drained(Work work, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            drain();
          }

          private void drain() {
            for (Frame each = queue.poll(); each != null; each = queue.poll()) {
              each.send();
            }
          }
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);

  void make(@RunsOnce Factory factory);
}

interface Factory {
  Runnable make();
}

interface Guard {
  void with(@RunsNow @RunsOnce Runnable body);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
