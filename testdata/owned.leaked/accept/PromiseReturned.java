// A future that a task completes is its receiver's, who waits for what is in it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class PromiseReturned {
  CompletableFuture<@Owned Blob> fetch(Executor ex) {
    CompletableFuture<@Owned Blob> promise = new CompletableFuture<>();
    ex.execute(
        () -> {
          try {
            Blob b = Blob.read();
            if (!promise.complete(b)) {
              b.free();
            }
          } catch (IOException e) {
            promise.completeExceptionally(e);
          }
        });
    return promise;
  }

  CompletableFuture<@Owned Blob> answered(Client client) {
    CompletableFuture<@Owned Blob> promise = new CompletableFuture<>();
    client.onAnswer(
        b -> {
          if (!promise.complete(b)) {
            b.free();
          }
        });
    return promise;
  }

  void waited(Executor ex) {
    CompletableFuture<@Owned Blob> promise = new CompletableFuture<>();
    ex.execute(
        () -> {
          Blob b = new Blob();
          if (!promise.complete(b)) {
            b.free();
          }
        });
    promise.join().free();
  }

  CompletableFuture<@Owned Blob> logged(Executor ex) {
    return CompletableFuture.supplyAsync(Blob::new, ex)
        .whenComplete((b, t) -> System.out.println(t));
  }
}

interface Client {
  void onAnswer(Consumer<@Owned Blob> then);
}

@Tracked
class Blob {
  static Blob read() throws IOException {
    return new Blob();
  }

  void free(@Owned Blob this) {}
}
