// Mended: The fluent step hands back the owner, and the caller throws it away.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class FluentResultDropped {
  static void read(@Owned Frame target, boolean urgent) {
    Exchange exchange = new Exchange(target);
    if (urgent) {
      exchange = exchange.urgent();
    }
    exchange.run();
  }
}

@Tracked
final class Exchange {
  private final @Owned Frame target;
  private int priority;

  Exchange(@Owned Frame target) {
    this.target = target;
  }

  @Owned Exchange urgent(@Owned Exchange this) {
    priority = 7;
    return this;
  }

  void run(@Owned Exchange this) {
    if (priority > 3) {
      target.send();
    } else {
      target.drop();
    }
  }
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}

  int length() {
    return 0;
  }
}
