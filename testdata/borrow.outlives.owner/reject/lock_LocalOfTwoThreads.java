// what a concurrent queue or a reference of this method lends to a closure on another thread may be taken out meanwhile
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class LocalOfTwoThreads {
  void queue(ScheduledExecutorService timer, @Owned Frame frame) {
    ConcurrentLinkedQueue<@Owned Frame> queue = new ConcurrentLinkedQueue<>();
    queue.add(frame);
    timer.scheduleAtFixedRate(
        () -> {
          Frame first = queue.peek();
          if (first != null) {
            // :: error: [borrow.outlives.owner]
            first.length();
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
    for (Frame each = queue.poll(); each != null; each = queue.poll()) {
      each.send();
    }
  }

  void reference(ScheduledExecutorService timer, @Owned Frame frame) {
    AtomicReference<@Nullable @Owned Frame> slot = new AtomicReference<>(frame);
    timer.scheduleAtFixedRate(
        () -> {
          Frame first = slot.get();
          if (first != null) {
            // :: error: [borrow.outlives.owner]
            first.length();
          }
        },
        1,
        1,
        TimeUnit.SECONDS);
    Frame last = slot.getAndSet(null);
    if (last != null) {
      last.send();
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
