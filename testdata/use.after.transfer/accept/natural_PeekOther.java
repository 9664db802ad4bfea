// A lane compares its backlog with another lane's head and depth.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

@Tracked
final class PeekOther {
  private final ArrayDeque<@Owned Ticket> waiting = new ArrayDeque<>();

  void enqueue(@Owned Ticket ticket) {
    waiting.add(ticket);
  }

  String nextOf(PeekOther other) {
    Ticket head = other.waiting.peek();
    int depth = other.waiting.size();
    return head == null ? "idle" : head.label() + " of " + depth;
  }

  static String describe(@Borrowed PeekOther lane) {
    Ticket head = lane.waiting.peek();
    if (head == null || lane.waiting.isEmpty()) {
      return "idle";
    }
    return head.label();
  }

  void close(@Owned PeekOther this) {
    for (Ticket t = waiting.poll(); t != null; t = waiting.poll()) {
      t.tear();
    }
  }
}

@Tracked
final class Ticket {
  private final String label;

  Ticket(String label) {
    this.label = label;
  }

  String label() {
    return label;
  }

  void tear(@Owned Ticket this) {}
}
