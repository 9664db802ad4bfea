// Chunks are processed on an executor; each job owns its chunk and reports its size.
import dev.custody.annotations.Owned;
import dev.custody.annotations.RunsOnce;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

class ExecFutures {
  private final ExecutorService pool;
  private final AtomicInteger active = new AtomicInteger();

  ExecFutures(ExecutorService pool) {
    this.pool = pool;
  }

  int total(int count) throws InterruptedException {
    List<Future<Integer>> results = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int index = i;
      results.add(pool.submit(() -> process(new Chunk(index))));
    }
    int total = 0;
    for (Future<Integer> result : results) {
      try {
        total += result.get();
      } catch (ExecutionException e) {
        System.err.println(e.getCause());
      }
    }
    return total;
  }

  CompletableFuture<Integer> async(int size) {
    return CompletableFuture.supplyAsync(() -> process(new Chunk(size)), pool);
  }

  private int process(@Owned Chunk chunk) {
    active.incrementAndGet();
    try {
      return chunk.size() * 2;
    } finally {
      chunk.free();
      active.decrementAndGet();
    }
  }
}

@Tracked
final class Chunk {
  private final int size;

  Chunk(int size) {
    this.size = size;
  }

  int size() {
    return size;
  }

  void free(@Owned Chunk this) {}
}
