// The owner of the outer object ends it; what is inside of it ends itself.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class InnerClassEndsOuter {
  void run(@Owned Port port) {
    port.finish();
  }
}

@Tracked
class Port {
  class Guard {
    void look() {
      Port.this.count();
      count();
    }

    @Borrowed Port lend() {
      return Port.this;
    }
  }

  @Tracked
  class Line {
    void close(@Owned Line this) {
      count();
      Port.this.count();
    }
  }

  interface Job {
    void run();
  }

  static void once(@RunsNow @RunsOnce Job job) {
    job.run();
  }

  void finish(@Owned Port this) {
    once(
        new Job() {
          @Override
          public void run() {
            end();
          }
        });
  }

  void count() {}

  void end(@Owned Port this) {}
}
