// a job that runs once is run, and the other after it
import dev.custody.annotations.RunsOnce;
import java.util.function.IntConsumer;

class JobCombinedWithAnother {
  void both(@RunsOnce IntConsumer job, IntConsumer other) {
    job.accept(1);
    other.accept(1);
  }
}
