// A future is joined once, and its value given up.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;

class FutureJoinedTwice {
  void f(@Owned Page page) {
    CompletableFuture<@Owned Page> future = CompletableFuture.completedFuture(page);
    Page one = future.join();
    one.free();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
