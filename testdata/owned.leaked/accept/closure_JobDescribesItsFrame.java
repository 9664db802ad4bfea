// Mended: the method of a job that runs gives the frame up; those that describe it only look.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.Timer;
import java.util.TimerTask;

class JobDescribesItsFrame {
  void describe(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            System.out.println(this);
            frame.drop();
          }

          @Override
          public String toString() {
            return "frame of " + frame.length();
          }
        });
  }

  void cancel(Timer timer, @Owned Frame frame) {
    timer.schedule(
        new TimerTask() {
          @Override
          public void run() {
            System.out.println(frame.length());
            frame.drop();
          }

          @Override
          public boolean cancel() {
            System.out.println(frame.length());
            return super.cancel();
          }
        },
        100L);
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
