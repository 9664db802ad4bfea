// Mended: Only frames that have a length leave the list.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class DrainedOnACondition {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  void flush() {
    List<@Owned Frame> batch = new ArrayList<>();
    Frame frame;
    while ((frame = queue.poll()) != null) {
      batch.add(frame);
    }
    for (int i = batch.size(); i > 0; i--) {
      Frame last = batch.remove(i - 1);
      if (last.length() > 0) {
        last.send();
      } else {
        last.drop();
      }
    }
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
