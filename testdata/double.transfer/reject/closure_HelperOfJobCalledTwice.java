// The run method calls the helper that sends the captured frame twice.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfJobCalledTwice {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            send();
            // :: error: [double.transfer]
            send();
          }

          private void send() {
            frame.send();
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
