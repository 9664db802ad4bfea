// Who logs, counts or keeps a task between test and store fills nothing.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

class LogsInBetween {
  private static final Logger LOG = Logger.getLogger("frames");
  private static @Nullable @Owned Frame current;
  private @Nullable @Owned Frame held;
  private final List<Runnable> tasks = new ArrayList<>();
  private final Log log = line -> System.out.println(line);
  private int count;

  /** Takes a line. */
  interface Log {
    void line(String line);
  }

  static synchronized void put(@Owned Frame frame) {
    if (current == null) {
      LOG.info("put");
      LOG.fine(() -> "put");
      current = frame;
    } else {
      frame.send();
    }
  }

  synchronized void put(@Owned Frame frame, Runnable task, List<String> names) {
    if (held == null) {
      locked(() -> count++);
      log.line("put");
      tasks.add(Objects.requireNonNull(task));
      names.forEach(name -> System.out.println(name));
      names.removeIf(String::isEmpty);
      held = frame;
    } else {
      frame.send();
    }
  }

  private void locked(Runnable action) {
    action.run();
  }

  static synchronized void end() {
    Frame frame = current;
    current = null;
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void close() {
    Frame frame = held;
    held = null;
    if (frame != null) {
      frame.send();
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
