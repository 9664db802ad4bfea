// a helper that drains may throw before it is done; who catches that drains the rest
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

class DrainThrowsHalfway {
  void both(@Owned Frame one, @Owned Frame other) {
    Deque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(one);
    queue.add(other);
    try {
      drain(queue);
    } catch (IllegalStateException e) {
      System.out.println("not drained");
      for (Frame frame; (frame = queue.poll()) != null; ) {
        frame.drop();
      }
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

  void endByDraining(@Owned Port this) {
    clear();
    try {
      drain();
    } catch (RuntimeException e) {
      System.out.println("not drained");
      for (Frame frame; (frame = queue.poll()) != null; ) {
        frame.drop();
      }
    }
  }

  void endByClearing(@Owned Port this) {
    drain();
    try {
      clear();
    } catch (RuntimeException e) {
      System.out.println("not cleared");
      Frame frame = last;
      last = null;
      if (frame != null) {
        frame.drop();
      }
    }
  }

  void endByClosing(@Owned Port this) throws IOException {
    drain();
    close();
  }

  /** Has emptied the field before it throws. */
  private void close(@Borrowed(exclusive = true) Port this) throws IOException {
    Frame frame = last;
    last = null;
    if (frame != null) {
      frame.drop();
    }
    System.in.close();
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
