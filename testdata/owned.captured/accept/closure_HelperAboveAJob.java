// A local class leaves the end of its frame to a helper of the local class above it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperAboveAJob {
  void above(Work work, @Owned Frame frame) {
    abstract class Job implements Runnable {
      void finish() {
        frame.send();
      }
    }
    work.submit(
        new Job() {
          @Override
          public void run() {
            super.finish();
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
