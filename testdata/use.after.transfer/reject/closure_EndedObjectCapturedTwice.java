// An object that has ended is nothing to capture; of two closures that do, the first is told.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

@Tracked
class EndedObjectCapturedTwice {
  private int lines;

  void end(@Owned EndedObjectCapturedTwice this) {}

  void count(@Owned EndedObjectCapturedTwice this, Runner runner) {
    end();
    // :: error: [use.after.transfer]
    runner.run(() -> look());
    runner.run(() -> look());
  }

  void countByName(@Owned EndedObjectCapturedTwice this, Runner runner) {
    end();
    // :: error: [use.after.transfer]
    runner.run(this::look);
    runner.run(this::look);
  }

  int look() {
    return lines;
  }
}

interface Runner {
  void run(@RunsNow Runnable job);
}
