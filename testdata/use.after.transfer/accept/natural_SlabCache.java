// A free list of nodes that each own a slab and the rest of the list.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class SlabCache {
  private @Nullable @Owned Node head;
  private int cached;

  synchronized @Owned Slab take() {
    Node node = head;
    if (node == null) {
      return new Slab();
    }
    head = null;
    head = node.detach();
    cached--;
    return node.unwrap();
  }

  synchronized void give(@Owned Slab slab) {
    Node rest = head;
    head = null;
    head = new Node(slab, rest);
    cached++;
  }

  synchronized void purge() {
    Node all = head;
    head = null;
    if (all != null) {
      all.freeAll();
    }
    cached = 0;
  }
}

@Tracked
final class Node {
  private final @Owned Slab slab;
  private @Nullable @Owned Node next;

  Node(@Owned Slab slab, @Nullable @Owned Node next) {
    this.slab = slab;
    this.next = next;
  }

  @Nullable @Owned Node detach(@Borrowed(exclusive = true) Node this) {
    Node rest = next;
    next = null;
    return rest;
  }

  @Owned Slab unwrap(@Owned Node this) {
    if (next != null) {
      next.freeAll();
    }
    return slab;
  }

  void freeAll(@Owned Node this) {
    slab.free();
    if (next != null) {
      next.freeAll();
    }
  }
}

@Tracked
final class Slab {
  final long[] words = new long[512];

  void free(@Owned Slab this) {}
}
