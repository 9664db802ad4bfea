// An array is its own lock, and stays the same: what is in its slots is taken out while that is held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

class Slots {
  private static final @Nullable @Owned Frame[] SHARED = new Frame[4];

  private final @Nullable @Owned Frame[] slots = new Frame[4];

  static void share(@Owned Frame frame, int i) {
    synchronized (SHARED) {
      Frame before = SHARED[i];
      SHARED[i] = frame;
      if (before != null) {
        before.send();
      }
    }
  }

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
          synchronized (slots) {
            Frame frame = slots[0];
            slots[0] = null;
            if (frame != null) {
              frame.send();
            }
          }
        });
  }

  void local(Executor executor, @Owned Frame first) {
    @Nullable @Owned Frame[] some = new Frame[1];
    some[0] = first;
    executor.execute(
        () -> {
          synchronized (some) {
            Frame frame = some[0];
            some[0] = null;
            if (frame != null) {
              frame.send();
            }
          }
        });
    synchronized (some) {
      Frame frame = some[0];
      some[0] = null;
      if (frame != null) {
        frame.send();
      }
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
