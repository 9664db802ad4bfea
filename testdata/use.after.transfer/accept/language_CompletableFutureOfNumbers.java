// A future of numbers decides how a frame ends on the thread that waits.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

class CompletableFutureOfNumbers {
  private final CompletableFuture<Integer> credits = new CompletableFuture<>();

  void grant(int credit) {
    credits.complete(credit);
  }

  boolean send(@Owned Frame frame) {
    int credit = credits.thenApply(n -> n - 1).thenCombine(credits, Integer::sum).join();
    if (credit < frame.length()) {
      frame.drop();
      return false;
    }
    frame.send();
    return true;
  }

  int sendWithTimeout(@Owned Frame frame) throws InterruptedException {
    int credit;
    try {
      credit = credits.get();
    } catch (ExecutionException e) {
      frame.drop();
      return -1;
    } catch (InterruptedException e) {
      frame.drop();
      throw e;
    }
    frame.send();
    return credit;
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
