// A future gives its value to each who joins it: two owners of one page.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class FutureJoinedTwice {
  void f(@Owned Page page) {
    CompletableFuture<@Owned Page> future = CompletableFuture.completedFuture(page);
    Page one = future.join();
    // :: error: [double.transfer]
    Page two = future.join();
    one.free();
    two.free();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
