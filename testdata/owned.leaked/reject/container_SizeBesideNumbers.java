// A number close to the size of a queue says less than that the queue is empty.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class SizeBesideNumbers {
  static void stopsAtOne(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (queue.size() - 2 >= 0) {
      queue.remove().send();
    }
  }

  static void stopsBelowTwo(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (2 <= queue.size()) {
      queue.remove().send();
    }
  }

  static void oneMoreThanTwo(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    queue.add(other);
    while (queue.size() + 1 > 2) {
      queue.remove().send();
    }
  }

  static void indexStopsAtOne(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {frame, other};
    for (int i = frames.length - 1; i > 0; i--) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
      }
    }
  }

  static void indexStopsBeforeTheLast(@Owned Frame frame, @Owned Frame other) {
    // :: error: [owned.leaked]
    @Nullable @Owned Frame[] frames = {frame, other};
    for (int i = 0; i != frames.length - 1; i++) {
      Frame each = frames[i];
      frames[i] = null;
      if (each != null) {
        each.send();
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
