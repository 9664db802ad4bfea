// A one-element mailbox between two threads: the newest sample wins, an unread one is recycled.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class HandoverSlot {
  private final AtomicReference<@Nullable @Owned Sample> slot = new AtomicReference<>();
  private final SamplePool pool;
  private final AtomicLong overwritten = new AtomicLong();

  HandoverSlot(SamplePool pool) {
    this.pool = pool;
  }

  void publish(double value, long time) {
    Sample sample = pool.get();
    sample.set(value, time);
    Sample unread = slot.getAndSet(sample);
    if (unread != null) {
      overwritten.incrementAndGet();
      pool.put(unread);
    }
  }

  double latest(double otherwise) {
    Sample sample = slot.getAndSet(null);
    if (sample == null) {
      return otherwise;
    }
    double value = sample.value();
    pool.put(sample);
    return value;
  }

  long overwritten() {
    return overwritten.get();
  }
}

interface SamplePool {
  @Owned Sample get();

  void put(@Owned Sample sample);
}

@Tracked
final class Sample {
  private double value;
  private long time;

  void set(@Borrowed(exclusive = true) Sample this, double value, long time) {
    this.value = value;
    this.time = time;
  }

  double value() {
    return value;
  }

  long time() {
    return time;
  }
}
