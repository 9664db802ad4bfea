// A node is stored in its own field, or in that of a node that it has lent: then nobody has it any more.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class NodeStoredInItself {
  static void itself(@Owned Node node) {
    Node below = node.below;
    node.below = null;
    if (below != null) {
      below.end();
    }
    // :: error: [use.after.transfer]
    node.below = node;
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
