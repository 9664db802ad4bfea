// Two buddies become one block again; splitting uses the block up.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BuddyMerge {
  private final List<@Owned Block> free = new ArrayList<>();

  void release(@Owned Block block) {
    Block current = block;
    int at = indexOfBuddy(current);
    while (at >= 0) {
      current = Block.merge(current, free.remove(at));
      at = indexOfBuddy(current);
    }
    free.add(current);
  }

  private int indexOfBuddy(@Borrowed Block block) {
    for (int i = 0; i < free.size(); i++) {
      if (free.get(i).isBuddyOf(block)) {
        return i;
      }
    }
    return -1;
  }

  @Nullable @Owned Block allocate(int order) {
    for (int i = 0; i < free.size(); i++) {
      if (free.get(i).order() >= order) {
        Block block = free.remove(i);
        while (block.order() > order) {
          free.add(block.upperHalf());
          block = block.lowerHalf();
        }
        return block;
      }
    }
    return null;
  }
}

@Tracked
final class Block {
  private final long base;
  private final int order;

  Block(long base, int order) {
    this.base = base;
    this.order = order;
  }

  static @Owned Block merge(@Owned Block a, @Owned Block b) {
    Block merged = new Block(Math.min(a.base, b.base), a.order + 1);
    a.retire();
    b.retire();
    return merged;
  }

  boolean isBuddyOf(@Borrowed Block other) {
    return order == other.order && (base ^ other.base) == 1L << order;
  }

  int order() {
    return order;
  }

  @Owned Block upperHalf() {
    return new Block(base + (1L << (order - 1)), order - 1);
  }

  @Owned Block lowerHalf(@Owned Block this) {
    return new Block(base, order - 1);
  }

  void retire(@Owned Block this) {}
}
