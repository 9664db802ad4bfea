// Mended: The run method calls a helper that reads the captured frame after another one sent it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfJobReadsLate {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            report();
            send();
          }

          private void send() {
            frame.send();
          }

          private void report() {
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
