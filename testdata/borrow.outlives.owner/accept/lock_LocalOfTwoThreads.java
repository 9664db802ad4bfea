// a concurrent queue or a reference of this method gives each frame to one thread, the closure's or its own
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
          Frame first = queue.poll();
          if (first != null) {
            first.length();
            first.send();
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
          Frame first = slot.getAndSet(null);
          if (first != null) {
            first.length();
            first.send();
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
