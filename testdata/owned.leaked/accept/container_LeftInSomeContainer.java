// What was counted before it moved, or was drained, is nobody's duty here any more.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class LeftInSomeContainer {
  private final ArrayDeque<@Owned Frame> frames = new ArrayDeque<>();
  private ArrayDeque<@Owned Frame> kept = new ArrayDeque<>();

  static int movedOn(List<@Owned Frame> out, @Owned Frame frame) {
    List<@Owned Frame> batch = new ArrayList<>();
    batch.add(frame);
    int before = batch.size();
    out.addAll(batch);
    int after = batch.size();
    batch.clear();
    if (before > 0) {
      return before;
    }
    if (after > 0) {
      return after;
    }
    return 0;
  }

  synchronized int polled() {
    int count = frames.size();
    Frame frame = frames.poll();
    while (frame != null) {
      frame.send();
      frame = frames.poll();
    }
    if (count > 0) {
      frames.clear();
    }
    return count;
  }

  static int drained(@Owned Frame frame, List<@Owned Frame> out) {
    ArrayBlockingQueue<@Owned Frame> queue = new ArrayBlockingQueue<>(4);
    queue.add(frame);
    int count = queue.size();
    queue.drainTo(out);
    if (count > 0) {
      return count;
    }
    return 0;
  }

  static void madeEmpty() {
    AtomicReference<@Nullable @Owned Frame> box = new AtomicReference<>(null);
    box.get();
  }

  static void swappedOut(@Owned Frame frame) {
    AtomicReference<@Nullable @Owned Frame> box = new AtomicReference<>();
    Frame old = box.getAndSet(frame);
    if (old != null) {
      old.send();
    }
    Frame mine = box.getAndSet(null);
    if (mine != null) {
      mine.send();
    }
  }

  void handedOn(@Owned Frame frame) {
    ArrayDeque<@Owned Frame> queue = new ArrayDeque<>();
    queue.add(frame);
    keep(queue);
  }

  private void keep(ArrayDeque<@Owned Frame> queue) {
    while (!kept.isEmpty()) {
      kept.remove().send();
    }
    kept = queue;
  }

  synchronized void put(@Owned Frame frame) {
    frames.add(frame);
  }
}

@Tracked
class Batch {
  private final @Nullable @Owned Frame[] frames = new Frame[4];

  void put(@Borrowed(exclusive = true) Batch this, @Owned Frame frame) {
    if (frames[0] == null) {
      frames[0] = frame;
    } else {
      frame.send();
    }
  }

  void finish(@Owned Batch this) {
    for (int i = 0; i < frames.length; i++) {
      Frame frame = frames[i];
      frames[i] = null;
      if (frame != null) {
        frame.send();
      }
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
