// An initializer or the constructor of a job may end the frame when nothing of the job needs it later.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MakingOfAJobTook {
  void byBlock(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private final int before = frame.length();
          private final int again = frame.length();

          {
            frame.send();
          }

          @Override
          public void run() {
            System.out.println(before + again);
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
        System.out.println(before);
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
          public void run() {}
        });
  }

  void late(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private final int before = frame.length();

          @Override
          public void run() {
            if (before > 0) {
              frame.send();
            } else {
              frame.drop();
            }
          }

          @Override
          public String toString() {
            return "frame of " + frame.length();
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
