// A job reaches its helper by this or super, and the helper only looks at what the job captured.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class HelperNamedByThis {
  private int sum;

  void byThis(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          // :: error: [owned.leaked]
          public void run() {
            this.look();
          }

          private void look() {
            sum += frame.length();
          }
        });
  }

  void guarded(Work work, Guard guard, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          // :: error: [owned.leaked]
          public void run() {
            guard.with(() -> this.look());
          }

          private void look() {
            sum += frame.length();
          }
        });
  }

  void byReference(Work work, @Owned Frame frame) {
    class Job implements Runnable {
      Job() {
        sum += frame.length();
      }

      @Override
      // :: error: [owned.leaked]
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
            look();
          }

          // :: error: [owned.leaked]
          private void look() {
            sum += queue.size();
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
