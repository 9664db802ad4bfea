// a helper that drains may throw before it is done, and who catches that leaves the rest
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class DrainThrowsHalfway {
  void both(@Owned Frame one, @Owned Frame other) {
    // :: error: [owned.leaked]
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(one);
    queue.add(other);
    try {
      drain(queue);
    } catch (IllegalStateException e) {
      System.out.println("not drained");
    }
  }

  static void drain(Deque<@Owned Frame> queue) throws IllegalStateException {
    if (queue.size() > 8) {
      throw new IllegalStateException("too many");
    }
    for (Frame frame; (frame = queue.poll()) != null; ) {
      frame.send();
    }
  }
}

@Tracked
class Port {
  private final Deque<@Owned Frame> queue = new ArrayDeque<>();
  private @Nullable @Owned Frame last;

  void add(@Owned Frame frame) {
    queue.add(frame);
  }

  // :: error: [owned.leaked]
  void endByDraining(@Owned Port this) {
    clear();
    try {
      drain();
    } catch (RuntimeException e) {
      System.out.println("not drained");
    }
  }

  // :: error: [owned.leaked]
  void endByClearing(@Owned Port this) {
    drain();
    try {
      clear();
    } catch (RuntimeException e) {
      System.out.println("not cleared");
    }
  }

  private void drain() {
    for (Frame frame; (frame = queue.poll()) != null; ) {
      System.out.println(frame.length());
      frame.send();
    }
  }

  private void clear(@Borrowed(exclusive = true) Port this) {
    System.out.println(Integer.parseInt(System.getProperty("port")));
    Frame frame = last;
    last = null;
    if (frame != null) {
      frame.drop();
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
