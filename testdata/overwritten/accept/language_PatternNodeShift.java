// Mended: each node is emptied before it is given what the one before it had.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.List;
import org.jspecify.annotations.Nullable;

class PatternNodeShift {
  void shift(List<Object> nodes) {
    Frame moved = null;
    for (Object each : nodes) {
      if (each instanceof Node node) {
        Frame next = node.frame;
        node.frame = moved;
        moved = next;
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
