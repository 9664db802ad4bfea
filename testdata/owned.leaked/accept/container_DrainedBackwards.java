// Mended: The list is emptied from its end, but the first frame stays.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class DrainedBackwards {
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
    for (int i = batch.size() - 1; i >= 0; i--) {
      batch.remove(i).send();
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
