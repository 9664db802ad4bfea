// A hashed wheel: each tick expires what is due in its bucket and keeps the rest for a later round.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PendingTimerWheel {
  private final List<ArrayDeque<@Owned Timeout>> buckets = new ArrayList<>();
  private int tick;

  PendingTimerWheel(int size) {
    for (int i = 0; i < size; i++) {
      buckets.add(new ArrayDeque<>());
    }
  }

  void add(@Owned Timeout timeout, int ticks) {
    int at = (tick + ticks) % buckets.size();
    timeout.setRounds(ticks / buckets.size());
    buckets.get(at).add(timeout);
  }

  int advance() {
    ArrayDeque<@Owned Timeout> bucket = buckets.get(tick % buckets.size());
    tick++;
    int expired = 0;
    for (int n = bucket.size(); n > 0; n--) {
      Timeout timeout = bucket.remove();
      if (timeout.countDown()) {
        timeout.fire();
        expired++;
      } else {
        bucket.add(timeout);
      }
    }
    return expired;
  }
}

@Tracked
class Timeout {
  private final Runnable action;
  private int rounds;

  Timeout(Runnable action) {
    this.action = action;
  }

  void setRounds(@Borrowed(exclusive = true) Timeout this, int rounds) {
    this.rounds = rounds;
  }

  boolean countDown(@Borrowed(exclusive = true) Timeout this) {
    return --rounds < 0;
  }

  void fire(@Owned Timeout this) {
    action.run();
  }
}
