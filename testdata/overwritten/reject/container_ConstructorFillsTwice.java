// A constructor finds its containers absent, and what it filled it must not replace.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class ConstructorFillsTwice {
  private @Nullable @Owned Frame[] slots;
  private ArrayDeque<@Owned Frame> queue;

  ConstructorFillsTwice(@Owned Frame a, @Owned Frame b) {
    slots = new Frame[] {a};
    queue = new ArrayDeque<>();
    queue.add(b);
    // :: error: [overwritten]
    slots = new Frame[8];
    // :: error: [overwritten]
    queue = new ArrayDeque<>();
  }

  synchronized void close() {
    for (int i = 0; i < slots.length; i++) {
      Frame frame = slots[i];
      slots[i] = null;
      if (frame != null) {
        frame.send();
      }
    }
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
