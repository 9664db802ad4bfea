// The timeout and the map both want to own the exchange.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

class PendingTimeout {
  private final Map<Long, @Owned Exchange> waiting = new ConcurrentHashMap<>();
  private final Timer timer;
  private final AtomicLong ids = new AtomicLong();

  PendingTimeout(Timer timer) {
    this.timer = timer;
  }

  long register(@Owned Exchange exchange, long millis) {
    long id = ids.incrementAndGet();
    timer.after(millis, () -> exchange.cancel());
    // :: error: [double.transfer]
    Exchange stale = waiting.put(id, exchange);
    if (stale != null) {
      stale.cancel();
    }
    return id;
  }

  boolean complete(long id, byte[] answer) {
    Exchange exchange = waiting.remove(id);
    if (exchange == null) {
      return false;
    }
    exchange.answer(answer);
    return true;
  }
}

interface Timer {
  void after(long millis, @RunsOnce Runnable task);
}

@Tracked
interface Exchange {
  void answer(@Owned Exchange this, byte[] bytes);

  void cancel(@Owned Exchange this);
}
