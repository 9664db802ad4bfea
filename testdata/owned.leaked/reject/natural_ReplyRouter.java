// A refusal leaves the ticket with nobody.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

@Tracked
class Ticket {
  void redeem(@Owned Ticket this, int value) {}

  void refuse(@Owned Ticket this) {}
}

@Tracked
class Waiter {
  private final @RunsOnce IntConsumer action;

  Waiter(@RunsOnce IntConsumer action) {
    this.action = action;
  }

  void wake(@Owned Waiter this, int value) {
    action.accept(value);
  }
}

class ReplyRouter {
  private final Map<Integer, @Owned Waiter> waiters = new HashMap<>();
  private int next;

  synchronized int expect(@RunsOnce IntConsumer action) {
    int id = next++;
    Waiter old = waiters.put(id, new Waiter(action));
    if (old != null) {
      old.wake(-1);
    }
    return id;
  }

  void reply(int id, int value) {
    Waiter w;
    synchronized (this) {
      w = waiters.remove(id);
    }
    if (w != null) {
      w.wake(value);
    }
  }

  int buy(@Owned Ticket t) {
    return expect(
        // :: error: [owned.leaked]
        value -> {
          if (value >= 0) {
            t.redeem(value);
          } else {
            System.err.println(value);
          }
        });
  }

  synchronized void close() {
    while (!waiters.isEmpty()) {
      Integer id = waiters.keySet().iterator().next();
      Waiter w = waiters.remove(id);
      if (w != null) {
        w.wake(-1);
      }
    }
  }
}
