// Futures in a list are not all waited for, or once more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

class FuturesInAList {
  private final List<CompletableFuture<@Owned Blob>> pending = new ArrayList<>();

  void all(Executor ex, int count) {
    // :: error: [owned.leaked]
    List<CompletableFuture<@Owned Blob>> futures = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      futures.add(CompletableFuture.supplyAsync(Blob::new, ex));
    }
    futures.get(0).join().free();
  }

  void begin(Executor ex) {
    pending.add(CompletableFuture.supplyAsync(Blob::new, ex));
  }

  void end() {
    for (CompletableFuture<@Owned Blob> each : pending) {
      each.join().free();
    }
    for (CompletableFuture<@Owned Blob> each : pending) {
      // :: error: [borrow.outlives.owner]
      each.join().free();
    }
    pending.clear();
  }
}

@Tracked
class Blob {
  void free(@Owned Blob this) {}
}
