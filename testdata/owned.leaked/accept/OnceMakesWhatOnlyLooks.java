// A closure that runs once hands what it owns to a constructor, a reference or a test.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.blk.Request;

final class OnceMakesWhatOnlyLooks {
  private static final class Job {
    Job(@Owned Request<Object> rq) {
      rq.endOk();
    }
  }

  static void later(@RunsOnce Runnable work) {
    work.run();
  }

  static void make(@Owned Request<Object> rq) {
    later(() -> new Job(rq));
  }

  static void again(@Owned Request<Object> rq) {
    later(() -> later(rq::endOk));
  }

  static void test(@Owned Request<Object> rq) {
    later(
        () -> {
          if (rq instanceof Request) {
            rq.endOk();
          }
        });
  }
}
