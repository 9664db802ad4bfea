// A job is run here or handed on, on every path once.
import dev.custody.annotations.RunsOnce;

class RunNowOrLater {
  interface Loop {
    boolean isHere();

    void post(@RunsOnce Runnable task);
  }

  static void runOn(Loop loop, @RunsOnce Runnable task) {
    if (loop.isHere()) {
      task.run();
      return;
    }
    loop.post(task);
  }
}
