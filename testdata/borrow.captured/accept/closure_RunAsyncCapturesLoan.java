// Mended: What runs asynchronously outlives the call that the frame was lent for.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class RunAsyncCapturesLoan {
  private volatile int length;

  void measure(@Borrowed Frame frame) {
    int now = frame.length();
    CompletableFuture.runAsync(() -> length = now);
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
