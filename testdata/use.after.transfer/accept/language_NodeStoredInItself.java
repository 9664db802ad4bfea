// a node is stored in the field of another one
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NodeStoredInItself {
  static void another(@Owned Node node, @Owned Node other) {
    Node below = node.below;
    node.below = null;
    if (below != null) {
      below.end();
    }
    node.below = other;
    node.end();
  }
}

@Tracked
class Node {
  @Nullable @Owned Node below;

  void end(@Owned Node this) {
    Node next = below;
    below = null;
    if (next != null) {
      next.end();
    }
  }
}
