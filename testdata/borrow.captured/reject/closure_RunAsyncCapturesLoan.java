// What runs asynchronously outlives the call that the frame was lent for.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class RunAsyncCapturesLoan {
  private volatile int length;

  void measure(@Borrowed Frame frame) {
    // :: error: [borrow.captured]
    CompletableFuture.runAsync(() -> length = frame.length());
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
