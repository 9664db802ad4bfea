// Of the members of a job none gives its frame up: those that others call have to.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MembersOfAJob {
  private int sum;

  void twoEntries(Work work, @Owned Frame frame) {
    class Job implements Runnable, Closing {
      @Override
      // :: error: [owned.leaked]
      public void run() {
        sum += frame.length();
      }

      @Override
      // :: error: [owned.leaked]
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
          // :: error: [owned.leaked]
          public void run() {
            sum += frame.length();
          }

          @Override
          void log() {
            sum += frame.length();
          }
        });
  }

  void ofEveryObject(Work work, @Owned Frame frame) {
    work.submit(
        new Thread() {
          @Override
          // :: error: [owned.leaked]
          public void run() {
            sum += frame.length();
          }

          @Override
          public String toString() {
            return "job of " + frame.length();
          }
        });
  }

  void preparedOnly(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          {
            prepare();
          }

          private void prepare() {
            sum += frame.length();
          }

          @Override
          // :: error: [owned.leaked]
          public void run() {
            sum++;
          }
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
