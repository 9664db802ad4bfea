// The earliest deadline is at the head of the queue; the sweeper fails everything that is overdue.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.PriorityQueue;

class PendingDeadlines {
  private final PriorityQueue<@Owned Op> byDeadline = new PriorityQueue<>();
  private int expired;

  synchronized void add(@Owned Op op) {
    byDeadline.add(op);
  }

  synchronized long nextDeadline() {
    Op head = byDeadline.peek();
    return head == null ? Long.MAX_VALUE : head.deadline();
  }

  void sweep(long now) {
    while (true) {
      Op overdue;
      synchronized (this) {
        Op head = byDeadline.peek();
        if (head == null || head.deadline() > now) {
          return;
        }
        overdue = byDeadline.remove();
        expired++;
      }
      overdue.fail("deadline exceeded");
    }
  }

  synchronized int expired() {
    return expired;
  }
}

@Tracked
class Op implements Comparable<@Borrowed Op> {
  private final long deadline;
  private final String name;

  Op(long deadline, String name) {
    this.deadline = deadline;
    this.name = name;
  }

  long deadline() {
    return deadline;
  }

  @Override
  public int compareTo(@Borrowed Op other) {
    return Long.compare(deadline, other.deadline);
  }

  void fail(@Owned Op this, String why) {
    Events.report(name + ": " + why);
  }
}

final class Events {
  private Events() {}

  static void report(String text) {}
}
