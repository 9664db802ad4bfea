// An anonymous subclass of a tracked class is tracked as well.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class AnonymousSubclassOfTracked {
  int run(int size) {
    Job job =
        new Job(size) {
          private int steps = 1;

          {
            steps += 2;
          }

          @Override
          int cost() {
            return super.cost() * steps;
          }
        };
    int cost = job.cost();
    job.finish();
    return cost;
  }
}

@Tracked
class Job {
  private final int size;

  Job(int size) {
    this.size = size;
  }

  int cost() {
    return size;
  }

  void finish(@Owned Job this) {}
}
