// A field named in a closure captures the receiver.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

@Tracked
class FieldOfLentReceiver {
  private final int length = 64;

  void watch(Bus bus) {
    // :: error: [borrow.captured]
    bus.subscribe(() -> report(length));
  }

  static void report(int length) {}

  void free(@Owned FieldOfLentReceiver this) {}
}

interface Bus {
  void subscribe(Runnable listener);
}
