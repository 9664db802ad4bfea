// gap: what a chain of calls passes on is not known to be owned where only inference could say so
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class InferredFuture {
  void chain(Executor ex) {
    // :: error: [escapes.unchecked] :: error: [borrow.transferred]
    CompletableFuture.supplyAsync(Blob::new, ex).thenAccept(Blob::free);
  }

  void submit(ExecutorService ex) throws Exception {
    // :: error: [escapes.unchecked]
    ex.submit(() -> new Blob()).get().free();
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
