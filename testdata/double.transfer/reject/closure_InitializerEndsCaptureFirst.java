// The initializer of the anonymous class drops the frame before its run method sends it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class InitializerEndsCaptureFirst {
  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          {
            frame.drop();
          }

          @Override
          public void run() {
            // :: error: [double.transfer]
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
