// The queue is read, printed and counted, but nobody ever takes a frame out of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class OnlyLookedAt {
  // :: error: [field.never.drained]
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  // :: error: [field.never.drained]
  private final Map<String, List<@Owned Frame>> byPort = new HashMap<>();

  synchronized void add(@Owned Frame frame) {
    queue.add(frame);
  }

  synchronized void dump() {
    System.out.println(queue);
    for (Frame frame : queue) {
      System.out.println(frame.bytes());
    }
    for (List<@Owned Frame> frames : byPort.values()) {
      System.out.println(frames.size());
    }
    System.out.println(byPort.values());
  }

  synchronized int bytes() {
    return bytesOf(queue);
  }

  private static int bytesOf(Collection<@Owned Frame> frames) {
    int sum = 0;
    for (Frame frame : frames) {
      sum += frame.bytes();
    }
    return sum;
  }
}

class OnlyEverFilled {
  // :: error: [field.never.drained]
  private @Nullable @Owned Frame first;

  synchronized void offer(@Owned Frame frame) {
    Frame before = first;
    if (before == null) {
      first = frame;
    } else {
      System.out.println(before.bytes());
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int bytes() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
