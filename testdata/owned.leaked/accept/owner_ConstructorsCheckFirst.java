// Constructors that check before they take, and give up what they took before they throw.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ConstructorsCheckFirst extends Base {
  private final ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
  private final @Nullable @Owned Frame[] slots = new Frame[4];
  private final ArrayDeque<@Owned Frame> others;
  private @Nullable @Owned Frame held;
  private int limit;

  ConstructorsCheckFirst(ArrayDeque<@Owned Frame> others, @Owned Frame frame, int size) {
    super(size);
    this.others = others;
    if (size < 0) {
      frame.send();
      throw new IllegalArgumentException();
    }
    queue.add(frame);
    check();
    put(new Frame());
  }

  ConstructorsCheckFirst(ArrayDeque<@Owned Frame> others, int size) {
    super(size);
    this.others = others;
    limit(size);
    if (size < 0) {
      throw new IllegalArgumentException();
    }
    for (int i = 0; i < slots.length; i++) {
      slots[i] = new Frame();
    }
  }

  ConstructorsCheckFirst(ArrayDeque<@Owned Frame> others, int size, String name) {
    this(others, size);
    this.limit = name.length();
  }

  ConstructorsCheckFirst(int size) throws IOException {
    super(size);
    this.others = new ArrayDeque<>();
    check();
    put(null);
    if (size < 0) {
      throw new IOException("size");
    }
    queue.add(new Frame());
    others.add(new Frame());
  }

  ConstructorsCheckFirst(int size, @Owned Frame frame) throws IOException {
    super(size);
    this.others = new ArrayDeque<>();
    queue.add(frame);
    put(new Frame());
    try {
      connect();
    } catch (IOException e) {
      end();
      throw e;
    }
  }

  private static void connect() throws IOException {
    throw new IOException("no");
  }

  private void limit(int size) {
    limit = size;
  }

  private void check() {
    if (queue.size() > 4) {
      throw new IllegalStateException();
    }
  }

  private void put(@Nullable @Owned Frame frame) {
    Frame before = held;
    held = frame;
    if (before != null) {
      before.send();
    }
  }

  void drain() {
    for (int i = 0; i < slots.length; i++) {
      Frame each = slots[i];
      slots[i] = null;
      if (each != null) {
        each.send();
      }
    }
    for (Frame frame = others.poll(); frame != null; frame = others.poll()) {
      frame.send();
    }
  }

  void end() {
    for (Frame frame = queue.poll(); frame != null; frame = queue.poll()) {
      frame.send();
    }
    Frame last = held;
    held = null;
    if (last != null) {
      last.send();
    }
  }
}

class Base {
  private final int size;

  Base(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
