// Returning beyond the bound frees the region instead of keeping it.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

class PoolBoundedReturn {
  private final List<@Owned Region> spare = new ArrayList<>();
  private final int max;
  private long freed;

  PoolBoundedReturn(int max) {
    this.max = max;
  }

  void giveBack(@Owned Region region) {
    if (region.isTorn()) {
      region.unmap();
      freed++;
      return;
    }
    if (spare.size() == max) {
      freed++;
      region.unmap();
    } else {
      region.zero();
      spare.add(region);
    }
  }

  @Owned Region borrow(int size) {
    for (int i = spare.size() - 1; i >= 0; i--) {
      if (spare.get(i).size() >= size) {
        return spare.remove(i);
      }
    }
    return Region.map(size);
  }

  void shutdown() {
    while (!spare.isEmpty()) {
      spare.remove(spare.size() - 1).unmap();
    }
  }

  long freed() {
    return freed;
  }
}

@Tracked
final class Region {
  private final byte[] memory;

  private Region(int size) {
    memory = new byte[size];
  }

  static @Owned Region map(int size) {
    return new Region(size);
  }

  int size() {
    return memory.length;
  }

  boolean isTorn() {
    return memory.length > 0 && memory[0] == (byte) 0xff;
  }

  void zero() {
    Arrays.fill(memory, (byte) 0);
  }

  void unmap(@Owned Region this) {}
}
