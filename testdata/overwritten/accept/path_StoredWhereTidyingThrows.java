// the field is emptied before anything can throw, or is asked again, or the rest is given up
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class StoredWhereTidyingThrows {
  private @Nullable @Owned Frame kept;
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();

  synchronized void checked(@Owned Frame frame) {
    try {
      tidy();
      frame.send();
    } catch (IOException e) {
      if (kept == null) {
        kept = frame;
      } else {
        frame.send();
      }
    }
  }

  private synchronized void tidy() throws IOException {
    System.in.close();
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
  }

  synchronized void first(@Owned Frame frame) {
    try {
      tidyFirst();
      frame.send();
    } catch (IOException e) {
      kept = frame;
    }
  }

  private synchronized void tidyFirst() throws IOException {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
    System.in.close();
  }

  synchronized void renewed(@Owned Frame frame) {
    try {
      tidy();
    } catch (IOException e) {
      frame.send();
      return;
    }
    kept = frame;
  }

  synchronized void cleared() {
    try {
      drain();
      queue.clear();
    } catch (RuntimeException e) {
      System.out.println(queue.size());
    }
  }

  private synchronized void drain() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
  }

  synchronized void put(@Owned Frame frame) {
    queue.add(frame);
  }

  static void another(@Borrowed(exclusive = true) Port port, @Owned Frame frame) {
    try {
      port.tidy();
    } catch (RuntimeException e) {
      port.kept = frame;
      return;
    }
    frame.send();
  }
}

@Tracked
class Port {
  @Nullable @Owned Frame kept;

  void tidy(@Borrowed(exclusive = true) Port this) {
    Frame frame = kept;
    kept = null;
    if (frame != null) {
      frame.send();
    }
  }

  void end(@Owned Port this) {
    tidy();
  }
}

@Tracked
class Frame {
  int length() {
    return 0;
  }

  void send(@Owned Frame this) {}
}
