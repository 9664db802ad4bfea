// Of the members of a job one gives its frame up; the others are lent it, before or after.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MembersOfAJob {
  private int sum;

  void twoEntries(Work work, @Owned Frame frame) {
    class Job implements Runnable, Closing {
      @Override
      public void run() {
        frame.send();
      }

      @Override
      public void close() {
        sum += frame.length();
      }
    }
    work.submit(new Job());
  }

  void abstractAndConcrete(Work work, @Owned Frame frame) {
    work.submit(
        new Task() {
          @Override
          public void run() {
            frame.send();
          }

          @Override
          void log() {
            sum += frame.length();
          }
        });
  }

  void lookedAtFirst(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private final int length = frame.length();

          {
            sum += length;
            prepare();
          }

          private void prepare() {
            frame.send();
          }

          @Override
          public void run() {
            sum += length;
          }
        });
  }

  void takenInTheMiddle(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          {
            sum += frame.length();
          }

          {
            frame.send();
          }

          @Override
          public void run() {}
        });
  }
}

interface Work {
  void submit(@RunsOnce Runnable job);
}

interface Closing {
  void close();
}

abstract class Task implements Runnable {
  void log() {}
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
