// Only frames that have a length leave the list.
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
    // :: error: [owned.leaked]
    List<@Owned Frame> batch = new ArrayList<>();
    Frame frame;
    while ((frame = queue.poll()) != null) {
      batch.add(frame);
    }
    for (int i = batch.size() - 1; i >= 0; i--) {
      if (batch.get(i).length() > 0) {
        batch.remove(i).send();
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
