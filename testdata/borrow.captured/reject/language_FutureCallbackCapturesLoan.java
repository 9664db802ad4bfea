// The callback of a future runs when the loan is over.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

class FutureCallbackCapturesLoan {
  private final AtomicInteger total = new AtomicInteger();

  void add(CompletableFuture<Integer> credits, @Borrowed Frame frame) {
    credits.thenAccept(
        // :: error: [borrow.captured]
        credit -> total.addAndGet(credit + frame.length()));
  }
}

@Tracked
class Frame {
  private final int length;

  Frame(int length) {
    this.length = length;
  }

  int length() {
    return length;
  }

  void send(@Owned Frame this) {}

  void drop(@Owned Frame this) {}
}
