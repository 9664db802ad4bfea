// A helper that empties a field throws before it has: what is stored there then drops what was kept.
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
      // :: error: [overwritten]
      kept = frame;
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

  synchronized void cleared() {
    try {
      drain();
    } catch (RuntimeException e) {
      // :: error: [owned.leaked]
      queue.clear();
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
      // :: error: [overwritten]
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
    System.out.println(Integer.parseInt(System.getProperty("port")));
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
