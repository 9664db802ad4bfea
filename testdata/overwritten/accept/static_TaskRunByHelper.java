// Mended: the task has run before the field is tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TaskRunByHelper {
  private static @Nullable @Owned Frame current;

  private static void run(Runnable task) {
    task.run();
  }

  static synchronized void put(@Owned Frame frame, Runnable task) {
    run(task);
    if (current == null) {
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
