// What a closure makes for a chain of calls is forgotten at one link of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class InferredFuture {
  void onlyLooks(Executor ex) {
    // :: error: [owned.leaked]
    CompletableFuture.supplyAsync(Blob::new, ex).thenAccept(b -> b.size());
  }

  void byReference(Executor ex) {
    // :: error: [owned.leaked]
    CompletableFuture.supplyAsync(() -> new Blob(), ex).thenApply(Blob::size);
  }

  void begun(Executor ex) {
    // :: error: [result.dropped]
    CompletableFuture.supplyAsync(Blob::new, ex);
  }

  void left(Executor ex) {
    CompletableFuture.supplyAsync(Blob::new, ex)
        .thenCompose(
            // :: error: [owned.leaked]
            b -> CompletableFuture.supplyAsync(Blob::new, ex))
        .thenAccept(Blob::free);
  }

  void applied(Executor ex) {
    // :: error: [result.dropped]
    CompletableFuture.supplyAsync(() -> 1, ex).thenApply(n -> new Blob());
  }

  void named(Executor ex) {
    // :: error: [owned.leaked]
    var future = CompletableFuture.supplyAsync(Blob::new, ex);
    future.isDone();
  }

  void submit(ExecutorService ex) {
    // :: error: [result.dropped]
    ex.submit(() -> new Blob());
  }
}

@Tracked
class Blob {
  int size() {
    return 1;
  }

  void free(@Owned Blob this) {}
}
