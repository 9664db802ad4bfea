// Mended: the closure has run before the field is tested.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class OwnStepFills {
  private @Nullable @Owned Frame current;

  private final Step step = () -> put(new Frame());

  /** Something to be done. */
  interface Step {
    void go();
  }

  synchronized void put(@Owned Frame frame) {
    step.go();
    if (current == null) {
      current = frame;
    } else {
      frame.send();
    }
  }

  synchronized void end() {
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
