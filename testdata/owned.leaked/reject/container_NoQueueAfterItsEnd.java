// A field that was set to another queue has one.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class container_NoQueueAfterItsEnd {
  private @Nullable ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  // :: error: [owned.leaked]
  void end(@Owned Frame last) {
    ArrayDeque<@Owned Frame> mine = queue;
    queue = new ArrayDeque<>();
    if (queue == null) {
      last.send();
    }
    if (mine != null) {
      for (Frame frame = mine.poll(); frame != null; frame = mine.poll()) {
        frame.send();
      }
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
