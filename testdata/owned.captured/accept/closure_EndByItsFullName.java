// the object that ends goes to a job that runs once, by its full name
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

@Tracked
class EndByItsFullName {
  void later(@Owned EndByItsFullName this) {
    queue(EndByItsFullName.this::end);
  }

  void end(@Owned EndByItsFullName this) {}

  private static void queue(@RunsOnce Runnable job) {
    job.run();
  }
}
