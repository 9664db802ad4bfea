// Each constant of the enum keeps at most one frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

enum EnumKeepsOneFrame {
  HIGH {
    @Override
    int weight() {
      return 10;
    }
  },
  LOW;

  private @Nullable @Owned Frame waiting;

  int weight() {
    return 1;
  }

  synchronized boolean offer(@Owned Frame frame) {
    if (waiting != null) {
      frame.drop();
      return false;
    }
    waiting = frame;
    return true;
  }

  private synchronized @Nullable @Owned Frame take() {
    Frame frame = waiting;
    waiting = null;
    return frame;
  }

  static int flush() {
    int sum = 0;
    for (EnumKeepsOneFrame lane : values()) {
      Frame frame = lane.take();
      if (frame != null) {
        sum += lane.weight() * frame.length();
        frame.send();
      }
    }
    return sum;
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
