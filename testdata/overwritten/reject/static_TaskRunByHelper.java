// a task that a helper runs may fill a static field that was seen to be empty
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TaskRunByHelper {
  private static @Nullable @Owned Frame current;

  private static void run(Runnable task) {
    task.run();
  }

  static synchronized void put(@Owned Frame frame, Runnable task) {
    if (current == null) {
      run(task);
      // :: error: [overwritten]
      current = frame;
    } else {
      frame.send();
    }
  }

  static synchronized void end() {
    Frame frame = current;
    current = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
