// Credit-based flow control: frames wait for credits; credits let them go in order.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Queue;

@Tracked
class Msg {
  private final int cost;

  Msg(int cost) {
    this.cost = cost;
  }

  int cost() {
    return cost;
  }

  void drop(@Owned Msg this) {}
}

interface Link {
  void transmit(@Owned Msg m);
}

class CreditFlow {
  private final Queue<@Owned Msg> waiting = new ArrayDeque<>();
  private final Link link;
  private int credits;
  private boolean broken;

  CreditFlow(Link link, int credits) {
    this.link = link;
    this.credits = credits;
  }

  void send(@Owned Msg m) {
    if (broken) {
      m.drop();
    } else if (waiting.isEmpty() && m.cost() <= credits) {
      credits -= m.cost();
      link.transmit(m);
    } else {
      waiting.add(m);
    }
  }

  void grant(int more) {
    credits += more;
    while (!waiting.isEmpty() && waiting.peek().cost() <= credits) {
      Msg m = waiting.remove();
      credits -= m.cost();
      link.transmit(m);
    }
  }

  void grantPeeking(int more) {
    credits += more;
    Msg next;
    while ((next = waiting.peek()) != null) {
      if (next.cost() > credits) {
        return;
      }
      credits -= next.cost();
      link.transmit(waiting.remove());
    }
  }

  void broke() {
    broken = true;
    waiting.forEach(m -> System.out.println("dropping " + m.cost()));
    while (!waiting.isEmpty()) {
      waiting.remove().drop();
    }
  }
}
