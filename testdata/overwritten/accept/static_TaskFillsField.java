// Mended: the task has run before the field is tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TaskFillsField {
  private static @Nullable @Owned Frame current;

  static synchronized void put(@Owned Frame frame, Runnable task) {
    task.run();
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
