// A pool with one shelf per size class.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

class PoolSizeClasses {
  private static final int[] SIZES = {256, 1024, 4096, 16384};

  private final List<ArrayDeque<@Owned Chunk>> shelves = new ArrayList<>();
  private long hits;
  private long misses;

  PoolSizeClasses() {
    for (int i = 0; i < SIZES.length; i++) {
      shelves.add(new ArrayDeque<>());
    }
  }

  @Owned Chunk acquire(int bytes) {
    for (int i = 0; i < SIZES.length; i++) {
      if (SIZES[i] >= bytes) {
        Chunk chunk = shelves.get(i).poll();
        if (chunk != null) {
          hits++;
          return chunk;
        }
        misses++;
        return new Chunk(SIZES[i]);
      }
    }
    misses++;
    return new Chunk(bytes);
  }

  void release(@Owned Chunk chunk) {
    for (int i = 0; i < SIZES.length; i++) {
      if (SIZES[i] == chunk.capacity()) {
        shelves.get(i).add(chunk);
        return;
      }
    }
    chunk.free();
  }

  double hitRate() {
    long total = hits + misses;
    return total == 0 ? 0.0 : (double) hits / total;
  }
}

@Tracked
class Chunk {
  private final int capacity;

  Chunk(int capacity) {
    this.capacity = capacity;
  }

  int capacity() {
    return capacity;
  }

  void free(@Owned Chunk this) {}
}
