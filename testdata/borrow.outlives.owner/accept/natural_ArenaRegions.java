// An arena owns its regions and frees them all at once; what it hands out is only lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;

class ArenaRegions {
  int layout(int[] sizes) {
    Arena arena = new Arena();
    int total = 0;
    for (int size : sizes) {
      Region region = arena.allocate(size);
      total += region.length();
    }
    int regions = arena.regions();
    arena.freeAll();
    return total + regions;
  }
}

@Tracked
class Arena {
  private final ArrayDeque<@Owned Region> regions = new ArrayDeque<>();
  private int used;

  @Borrowed("this") Region allocate(@Borrowed(exclusive = true) Arena this, int size) {
    used += size;
    regions.addLast(new Region(used - size, size));
    return regions.getLast();
  }

  int regions() {
    return regions.size();
  }

  void freeAll(@Owned Arena this) {
    Region region = regions.pollLast();
    while (region != null) {
      region.free();
      region = regions.pollLast();
    }
  }
}

@Tracked
class Region {
  private final int offset;
  private final int length;

  Region(int offset, int length) {
    this.offset = offset;
    this.length = length;
  }

  int length() {
    return length;
  }

  int end() {
    return offset + length;
  }

  void free(@Owned Region this) {}
}
