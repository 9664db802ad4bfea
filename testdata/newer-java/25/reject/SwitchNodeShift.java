// The name of a case stands for another node each time round, and that may have a frame.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class SwitchNodeShift {
  void shift(List<Object> nodes) {
    Frame moved = null;
    for (Object each : nodes) {
      switch (each) {
        case Node node -> {
          if (moved != null) {
            // :: error: [overwritten]
            node.frame = moved;
            moved = null;
          } else {
            moved = node.frame;
            node.frame = null;
          }
        }
        default -> {}
      }
    }
    if (moved != null) {
      moved.send();
    }
  }

  static final class Node {
    @Nullable @Owned Frame frame;

    void end() {
      Frame old = frame;
      frame = null;
      if (old != null) {
        old.send();
      }
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
