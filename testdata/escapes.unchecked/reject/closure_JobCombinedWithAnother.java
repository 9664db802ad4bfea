// a job that runs once is put together with another: nobody knows any more that it runs once
import dev.custody.annotations.RunsOnce;
import java.util.function.IntConsumer;

class JobCombinedWithAnother {
  void both(@RunsOnce IntConsumer job, IntConsumer other) {
    // :: error: [escapes.unchecked]
    IntConsumer all = job.andThen(other);
    all.accept(1);
  }
}
