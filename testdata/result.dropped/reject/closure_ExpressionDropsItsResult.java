// The body of a closure that returns nothing is a statement: what it takes is dropped.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class closure_ExpressionDropsItsResult {
  void skip(Port port) {
    // :: error: [result.dropped]
    port.whenIdle(() -> port.next());
  }
}

interface Port {
  @Owned Frame next();

  void whenIdle(@RunsNow Runnable task);
}

@Tracked
class Frame {
  void send(@Owned Frame this) {}
}
