// Atomic numbers grant credits; a frame without one is dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class AtomicCounters {
  private final AtomicInteger credits = new AtomicInteger(8);
  private final AtomicLong bytes = new AtomicLong();
  private final AtomicBoolean open = new AtomicBoolean(true);

  boolean send(@Owned Frame frame) {
    if (!open.get() || credits.getAndUpdate(n -> n > 0 ? n - 1 : 0) == 0) {
      frame.drop();
      return false;
    }
    bytes.addAndGet(frame.length());
    bytes.accumulateAndGet(frame.length(), Math::max);
    frame.send();
    int now;
    do {
      now = credits.get();
    } while (!credits.compareAndSet(now, now + 1));
    return true;
  }

  boolean close() {
    return open.compareAndSet(true, false);
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
