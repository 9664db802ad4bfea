// A tree of nodes that own their children, walked by a visitor of one's own.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayList;
import java.util.List;

class VisitorTree {
  int depth(@Borrowed Node root) {
    DepthVisitor visitor = new DepthVisitor();
    root.accept(visitor, 1);
    return visitor.deepest;
  }

  void build() {
    Node root = new Node("root");
    root.add(new Node("left"));
    root.add(new Node("right"));
    int depth = depth(root);
    if (depth > 1) {
      root.rename("tree of depth " + depth);
    }
    root.free();
  }
}

interface NodeVisitor {
  void visit(@Borrowed Node node, int depth);
}

class DepthVisitor implements NodeVisitor {
  int deepest;

  @Override
  public void visit(@Borrowed Node node, int depth) {
    deepest = Math.max(deepest, depth);
  }
}

@Tracked
class Node {
  private final List<@Owned Node> children = new ArrayList<>();
  private String name;

  Node(String name) {
    this.name = name;
  }

  void add(@Owned Node child) {
    children.add(child);
  }

  void rename(@Borrowed(exclusive = true) Node this, String name) {
    this.name = name;
  }

  void accept(NodeVisitor visitor, int depth) {
    visitor.visit(this, depth);
    for (Node child : children) {
      child.accept(visitor, depth + 1);
    }
  }

  @Override
  public String toString() {
    return name + " with " + children.size() + " children";
  }

  void free(@Owned Node this) {
    while (!children.isEmpty()) {
      children.remove(children.size() - 1).free();
    }
  }
}
