// An object is captured by closures that run before it ends.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

@Tracked
class EndedObjectCapturedTwice {
  private int lines;

  void end(@Owned EndedObjectCapturedTwice this) {}

  void count(@Owned EndedObjectCapturedTwice this, Runner runner) {
    runner.run(() -> look());
    runner.run(() -> look());
    end();
  }

  void countByName(@Owned EndedObjectCapturedTwice this, Runner runner) {
    runner.run(this::look);
    runner.run(this::look);
    end();
  }

  int look() {
    return lines;
  }
}

interface Runner {
  void run(@RunsNow Runnable job);
}
