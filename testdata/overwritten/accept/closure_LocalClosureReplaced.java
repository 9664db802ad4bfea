// Mended: A second closure is stored over one that still owns its frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;

class LocalClosureReplaced {
  private int logged;

  void send(@Owned Frame frame, boolean log) {
    @RunsOnce Runnable step = frame::send;
    if (log) {
      step.run();
      step = () -> logged++;
    }
    step.run();
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
