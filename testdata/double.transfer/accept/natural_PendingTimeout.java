// The timeout captures the id, not the call: whoever removes it from the map finishes it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

class PendingTimeout {
  private final Map<Long, @Owned Exchange> waiting = new ConcurrentHashMap<>();
  private final ScheduledExecutorService timer;
  private final AtomicLong ids = new AtomicLong();
  private final AtomicInteger timeouts = new AtomicInteger();

  PendingTimeout(ScheduledExecutorService timer) {
    this.timer = timer;
  }

  long register(@Owned Exchange exchange, long millis) {
    long id = ids.incrementAndGet();
    Exchange stale = waiting.put(id, exchange);
    if (stale != null) {
      stale.cancel();
    }
    timer.schedule(() -> expire(id), millis, TimeUnit.MILLISECONDS);
    return id;
  }

  private void expire(long id) {
    Exchange exchange = waiting.remove(id);
    if (exchange != null) {
      timeouts.incrementAndGet();
      exchange.cancel();
    }
  }

  boolean complete(long id, byte[] answer) {
    Exchange exchange = waiting.remove(id);
    if (exchange == null) {
      return false;
    }
    exchange.answer(answer);
    return true;
  }

  int timeouts() {
    return timeouts.get();
  }
}

@Tracked
interface Exchange {
  void answer(@Owned Exchange this, byte[] bytes);

  void cancel(@Owned Exchange this);
}
