// a task that is run may fill a static field that was seen to be empty
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TaskFillsField {
  private static @Nullable @Owned Frame current;

  static synchronized void put(@Owned Frame frame, Runnable task) {
    if (current == null) {
      task.run();
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
