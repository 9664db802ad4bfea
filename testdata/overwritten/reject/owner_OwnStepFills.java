// a closure of this class may fill a field that was seen to be empty, whatever its type
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
    if (current == null) {
      step.go();
      // :: error: [overwritten]
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
