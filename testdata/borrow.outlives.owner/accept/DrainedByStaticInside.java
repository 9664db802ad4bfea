// A static method looks at what an object keeps before it takes that out; an object that was made here is no other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class DrainedByStaticInside {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  void put(@Owned Frame frame) {
    queue.add(frame);
  }

  private static int replace(DrainedByStaticInside object, @Nullable Frame frame) {
    int length = frame == null ? 0 : frame.length();
    Frame next = object.queue.poll();
    if (next != null) {
      next.send();
    }
    return length;
  }

  private static int drain(DrainedByStaticInside object, @Nullable Frame frame) {
    for (Frame next = object.queue.poll(); next != null; next = object.queue.poll()) {
      next.send();
    }
    return frame == null ? 0 : frame.length();
  }

  static int drainAnother(DrainedByStaticInside object, @Owned Frame frame) {
    DrainedByStaticInside made = new DrainedByStaticInside();
    made.put(frame);
    return drain(made, object.queue.peek());
  }

  static int replaceFirst(DrainedByStaticInside object) {
    return replace(object, object.queue.peek());
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
