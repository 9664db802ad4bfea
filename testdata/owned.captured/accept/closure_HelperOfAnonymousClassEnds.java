// The run method of the anonymous class leaves the end of the frame to a helper beside it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfAnonymousClassEnds {
  private int total;

  void later(Work work, @Owned Frame frame) {
    work.submit(
        new Runnable() {
          @Override
          public void run() {
            finish(total > 0);
          }

          private void finish(boolean send) {
            if (send) {
              frame.send();
            } else {
              frame.drop();
            }
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
