// Mended: An override may not run often what its interface runs once.
import dev.custody.annotations.RunsOnce;

class OverrideRunsItOften {
  interface Loop {
    void post(@RunsOnce Runnable task);
  }

  static final class Twice implements Loop {
    private int posted;

    @Override
    public void post(@RunsOnce Runnable task) {
      posted++;
      task.run();
    }
  }
}
