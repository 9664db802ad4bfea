// What a closure makes for a chain of calls has an owner at each link of it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;

class InferredFuture {
  void chain(Executor ex) {
    CompletableFuture.supplyAsync(Blob::new, ex).thenAccept(Blob::free);
    CompletableFuture.supplyAsync(() -> new Blob(), ex).thenAccept(b -> b.free());
  }

  void block(Executor ex) {
    CompletableFuture.supplyAsync(
            () -> {
              Blob b = new Blob();
              b.size();
              return b;
            },
            ex)
        .whenComplete((b, t) -> System.out.println(t))
        .thenAccept(Blob::free);
  }

  CompletableFuture<Integer> size(Executor ex) {
    return CompletableFuture.supplyAsync(Blob::new, ex)
        .thenApply(
            b -> {
              int size = b.size();
              b.free();
              return size;
            });
  }

  CompletableFuture<@Owned Blob> another(Executor ex) {
    return CompletableFuture.supplyAsync(Blob::new, ex)
        .thenCompose(
            b -> {
              b.free();
              return CompletableFuture.supplyAsync(Blob::new, ex);
            });
  }

  void instead(Executor ex) {
    CompletableFuture.supplyAsync(Blob::new, ex)
        .exceptionally(t -> new Blob())
        .thenAccept(Blob::free);
  }

  void beside(Executor ex, @Owned Blob other) {
    CompletableFuture.supplyAsync(() -> 1, ex).thenAccept(n -> other.free());
  }

  void named(Executor ex) {
    var future = CompletableFuture.supplyAsync(Blob::new, ex);
    future.join().free();
  }

  void submit(ExecutorService ex) throws Exception {
    ex.submit(() -> new Blob()).get().free();
  }
}

@Tracked
class Blob {
  int size() {
    return 1;
  }

  void free(@Owned Blob this) {}
}
