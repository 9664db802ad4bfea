// Slots and queues are filled and emptied with the lock held.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executor;

class SlotFilledWithoutLock {
  private final @Owned Frame[] slots = new Frame[4];
  private final Map<String, ArrayDeque<@Owned Frame>> names = new HashMap<>();
  private final Executor pool;

  SlotFilledWithoutLock(Executor pool) {
    this.pool = pool;
  }

  void begin(int index) {
    pool.execute(() -> take(index));
    pool.execute(this::takeAll);
  }

  synchronized void take(int index) {
    Frame frame = slots[index];
    slots[index] = null;
    if (frame != null) {
      frame.end();
    }
  }

  synchronized void takeAll() {
    for (ArrayDeque<@Owned Frame> row : names.values()) {
      Frame frame;
      while ((frame = row.poll()) != null) {
        frame.end();
      }
    }
  }

  synchronized void put(int index, @Owned Frame frame) {
    if (slots[index] == null) {
      slots[index] = frame;
    } else {
      frame.end();
    }
  }

  synchronized void putByName(String name, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> row = names.get(name);
    if (row == null) {
      frame.end();
    } else {
      row.add(frame);
    }
  }

  synchronized void putNew(String name, @Owned Frame frame) {
    names.computeIfAbsent(name, key -> new ArrayDeque<>()).add(frame);
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
