// What an initializer or the constructor of a job gave up is gone for all of the job that comes later.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MakingOfAJobTook {
  void byBlock(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private final int before = frame.length();

          {
            frame.send();
          }

          // :: error: [use.after.transfer]
          private final int after = frame.length();

          @Override
          public void run() {
            // :: error: [use.after.transfer]
            System.out.println(frame.length() + before + after);
          }
        });
  }

  void byConstructor(Work work, @Owned Frame frame) {
    class Job implements Runnable {
      private final int before = frame.length();

      Job(int port) {
        frame.send();
      }

      @Override
      public void run() {
        // :: error: [use.after.transfer]
        System.out.println(frame.length() + before);
      }
    }
    work.submit(new Job(3));
  }

  void byHelper(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          {
            finish();
          }

          private void finish() {
            frame.send();
          }

          @Override
          public void run() {
            // :: error: [use.after.transfer]
            System.out.println(frame.length());
          }
        });
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
