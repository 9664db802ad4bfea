// A linked stack: each node owns its page and the node below.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class StackOfLinkedOwners {
  private @Nullable @Owned Node top;

  synchronized void push(@Owned Page page) {
    Node below = top;
    top = null;
    top = new Node(page, below);
  }

  synchronized @Nullable @Owned Page pop() {
    Node node = top;
    top = null;
    if (node == null) {
      return null;
    }
    top = node.detach();
    return node.unwrap();
  }

  @Tracked
  private static final class Node {
    private final @Owned Page page;
    private @Nullable @Owned Node below;

    Node(@Owned Page page, @Nullable @Owned Node below) {
      this.page = page;
      this.below = below;
    }

    @Nullable @Owned Node detach(@Borrowed(exclusive = true) Node this) {
      Node taken = below;
      below = null;
      return taken;
    }

    @Owned Page unwrap(@Owned Node this) {
      if (below != null) {
        below.unwrap().free();
      }
      return page;
    }
  }
}

@Tracked
final class Page {
  private final long number;
  private int pins;

  Page(long number) {
    this.number = number;
  }

  long number() {
    return number;
  }

  void pin(@Borrowed(exclusive = true) Page this) {
    pins++;
  }

  void free(@Owned Page this) {}
}
