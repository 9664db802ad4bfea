// A slot that was seen to be empty without the lock may have been filled meanwhile; so may a queue in a map.
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

  void put(int index, @Owned Frame frame) {
    if (slots[index] == null) {
      // :: error: [field.unsynchronized]
      slots[index] = frame;
    } else {
      frame.end();
    }
  }

  void putByName(String name, @Owned Frame frame) {
    ArrayDeque<@Owned Frame> row = names.get(name);
    if (row == null) {
      frame.end();
    } else {
      // :: error: [field.unsynchronized]
      row.add(frame);
    }
  }

  void putNew(String name, @Owned Frame frame) {
    // :: error: [field.unsynchronized] :: error: [field.unsynchronized]
    names.computeIfAbsent(name, key -> new ArrayDeque<>()).add(frame);
  }

  void takeByName(String name) {
    ArrayDeque<@Owned Frame> row = names.get(name);
    // :: error: [field.unsynchronized]
    Frame frame = row == null ? null : row.poll();
    if (frame != null) {
      frame.end();
    }
  }
}

@Tracked
class Frame {
  int size() {
    return 1;
  }

  void end(@Owned Frame this) {}
}
