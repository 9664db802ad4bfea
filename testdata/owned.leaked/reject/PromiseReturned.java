// A future that a task completes is forgotten, or the task forgets what the future refuses.
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
            // :: error: [owned.leaked]
            Blob b = Blob.read();
            if (!promise.complete(b)) {
              System.out.println("late");
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
    // :: error: [owned.leaked]
    CompletableFuture<@Owned Blob> promise = new CompletableFuture<>();
    ex.execute(
        () -> {
          Blob b = new Blob();
          if (!promise.complete(b)) {
            b.free();
          }
        });
    promise.isDone();
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
