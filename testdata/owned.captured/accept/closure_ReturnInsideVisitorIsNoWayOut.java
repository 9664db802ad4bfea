// A return in a closure leaves the closure only.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;
import java.util.function.IntConsumer;

class ReturnInsideVisitorIsNoWayOut {
  private int sum;

  void spread(Ports ports, @Owned Page page) {
    ports.forEachPort(
        port -> {
          if (port == page.id()) {
            return;
          }
          sum += port;
        });
    page.free();
  }
}

@Tracked
final class Page {
  private final int id;

  Page(int id) {
    this.id = id;
  }

  int id() {
    return id;
  }

  boolean dirty() {
    return id > 0;
  }

  void free(@Owned Page this) {}

  void writeBack(@Owned Page this) {}
}

interface Ports {
  void forEachPort(@RunsNow IntConsumer visitor);
}
