// Timers in a priority queue with a comparator; cancelled ones are skipped when they come up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.PriorityQueue;

class PriorityTimersComparator {
  private final PriorityQueue<@Owned Timer> timers =
      new PriorityQueue<>((a, b) -> Long.compare(a.due(), b.due()));
  private int skipped;

  void start(long due, Runnable action) {
    timers.add(new Timer(due, action));
  }

  long runDue(long now) {
    while (true) {
      Timer first = timers.peek();
      if (first == null) {
        return -1;
      }
      if (first.due() > now) {
        return first.due() - now;
      }
      Timer due = timers.remove();
      if (due.isCancelled()) {
        skipped++;
        due.discard();
      } else {
        due.fire();
      }
    }
  }

  int skipped() {
    return skipped;
  }
}

@Tracked
final class Timer {
  private final long due;
  private final Runnable action;
  private volatile boolean cancelled;

  Timer(long due, Runnable action) {
    this.due = due;
    this.action = action;
  }

  long due() {
    return due;
  }

  boolean isCancelled() {
    return cancelled;
  }

  void cancel() {
    cancelled = true;
  }

  void fire(@Owned Timer this) {
    action.run();
  }

  void discard(@Owned Timer this) {}
}
