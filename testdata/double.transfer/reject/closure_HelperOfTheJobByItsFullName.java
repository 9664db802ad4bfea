// a job names itself in full to call the helper that ends what it captured, and then ends it once more
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class HelperOfTheJobByItsFullName {
  void later(@Owned Frame frame) {
    class Job implements Runnable {
      @Override
      public void run() {
        Job.this.finish();
        // :: error: [double.transfer]
        finish();
      }

      private void finish() {
        frame.send();
      }
    }
    queue(new Job());
  }

  private static void queue(@RunsOnce Runnable job) {
    job.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
