// Mended: Constructors whose bases and own tables have taken frames, and that throw afterwards.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;

class TakenBeforeTheConstructorThrows extends Base {
  private final Map<Integer, @Owned Frame> table = new HashMap<>();

  TakenBeforeTheConstructorThrows(@Owned Frame frame, int size) {
    super(frame);
    if (size < 0) {
      end();
      throw new IllegalArgumentException();
    }
  }

  TakenBeforeTheConstructorThrows(int size) throws IOException {
    super();
    connect();
    for (int i = 0; i < size; i++) {
      Frame before = table.put(i, new Frame());
      if (before != null) {
        before.send();
      }
    }
  }

  void drop(int id) {
    Frame frame = table.remove(id);
    if (frame != null) {
      frame.send();
    }
  }

  static void connect() throws IOException {
    throw new IOException("no");
  }
}

class Base {
  private final ArrayDeque<@Owned Frame> queue;

  Base() {
    queue = new ArrayDeque<>();
  }

  Base(@Owned Frame frame) {
    queue = new ArrayDeque<>();
    queue.add(frame);
  }

  Base(@Owned Frame frame, int size) {
    if (size < 0) {
      frame.send();
      throw new IllegalArgumentException();
    }
    queue = new ArrayDeque<>();
    queue.add(frame);
  }

  void end() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
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
