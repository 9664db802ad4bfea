// Futures in a list of one's own are waited for one by one, and then the list is done with.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FuturesInAList {
  private final List<CompletableFuture<@Owned Blob>> pending = new ArrayList<>();

  void all(Executor ex, int count) {
    List<CompletableFuture<@Owned Blob>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      futures.add(CompletableFuture.supplyAsync(Blob::new, ex));
    }
    for (CompletableFuture<@Owned Blob> each : futures) {
      each.join().free();
    }
  }

  void begin(Executor ex) {
    pending.add(CompletableFuture.supplyAsync(Blob::new, ex));
  }

  void end() {
    for (CompletableFuture<@Owned Blob> each : pending) {
      each.join().free();
    }
    pending.clear();
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
