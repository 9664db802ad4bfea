// A closure that runs once hands what it owns to a constructor, a reference or a test.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

final class OnceMakesWhatOnlyLooks {
  private static final class Job {
    Job(@Borrowed Request<Object> rq) {}
  }

  static void later(@RunsOnce Runnable work) {
    work.run();
  }

  static void make(@Owned Request<Object> rq) {
    // :: error: [owned.leaked]
    later(() -> new Job(rq));
  }
}
