// Mended: The count goes down twice for some frames, which then stay.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class DrainedByCount {
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
    int left = batch.size();
    while (left > 0) {
      left--;
      batch.remove(left).send();
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
