// The making of a job gives its frame up when it has read what later members need.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class MembersAfterTheMaking {
  private int sum;

  void blocks(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          private final int length = frame.length();

          {
            sum += frame.length();
          }

          {
            frame.send();
          }

          {
            sum += length;
          }

          @Override
          public void run() {
            sum += length;
          }
        });
  }

  void constructor(Work work, @Owned Frame frame) {
    class Job implements Runnable {
      private final int length = frame.length();

      Job() {
        frame.send();
      }

      @Override
      public void run() {
        sum += length;
      }
    }
    work.submit(new Job());
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
