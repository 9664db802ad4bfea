// The body of a closure that returns nothing sends what it takes.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsNow;
import dev.custody.annotations.Tracked;

class closure_ExpressionDropsItsResult {
  void skip(Port port) {
    port.whenIdle(() -> port.next().send());
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
