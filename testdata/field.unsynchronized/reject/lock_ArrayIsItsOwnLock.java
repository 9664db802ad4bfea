// An array is its own lock: here another array takes its place, there it is not held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class Grown {
  private @Nullable @Owned Frame[] slots = new Frame[4];

  void grow() {
    synchronized (slots) {
      @Nullable @Owned Frame[] next = new Frame[8];
      for (int i = 0; i < slots.length; i++) {
        Frame frame = slots[i];
        // :: error: [field.unsynchronized]
        slots[i] = null;
        next[i] = frame;
      }
      slots = next;
    }
  }

  void put(@Owned Frame frame, int i) {
    synchronized (slots) {
      Frame before = slots[i];
      // :: error: [field.unsynchronized]
      slots[i] = frame;
      if (before != null) {
        before.send();
      }
    }
  }

  void later(Executor executor) {
    executor.execute(() -> put(new Frame(), 0));
  }
}

class NotHeld {
  private final @Nullable @Owned Frame[] slots = new Frame[4];

  void put(@Owned Frame frame, int i) {
    synchronized (slots) {
      Frame before = slots[i];
      slots[i] = frame;
      if (before != null) {
        before.send();
      }
    }
  }

  void later(Executor executor) {
    executor.execute(
        () -> {
          Frame frame = slots[0];
          // :: error: [field.unsynchronized]
          slots[0] = null;
          if (frame != null) {
            frame.send();
          }
        });
  }

  void local(Executor executor, @Owned Frame first) {
    @Nullable @Owned Frame[] some = new Frame[1];
    some[0] = first;
    executor.execute(
        () -> {
          Frame frame = some[0];
          // :: error: [field.unsynchronized]
          some[0] = null;
          if (frame != null) {
            frame.send();
          }
        });
    Frame frame = some[0];
    // :: error: [field.unsynchronized]
    some[0] = null;
    if (frame != null) {
      frame.send();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void send(@Owned Frame this) {}
}
