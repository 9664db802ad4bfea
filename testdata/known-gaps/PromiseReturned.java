// gap: a future that a task completes and the method returns is taken for one that keeps what nobody takes out
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class PromiseReturned {
  CompletableFuture<@Owned Blob> fetch(Executor ex) {
    CompletableFuture<@Owned Blob> promise = new CompletableFuture<>();
    ex.execute(
        // :: error: [owned.leaked]
        () -> {
          Blob b = new Blob();
          if (!promise.complete(b)) {
            b.free();
          }
        });
    return promise;
  }

  CompletableFuture<@Owned Blob> logged(Executor ex) {
    // :: error: [escapes.unchecked]
    return CompletableFuture.supplyAsync(Blob::new, ex)
        .whenComplete((b, t) -> System.out.println(t));
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
