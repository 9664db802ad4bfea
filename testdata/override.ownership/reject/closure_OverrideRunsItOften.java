// An override may not run often what its interface runs once.
import dev.custody.annotations.RunsOnce;

class OverrideRunsItOften {
  interface Loop {
    void post(@RunsOnce Runnable task);
  }

  static final class Twice implements Loop {
    private int posted;

    // :: error: [override.ownership]
    @Override public void post(Runnable task) {
      posted++;
      task.run();
    }
  }
}
