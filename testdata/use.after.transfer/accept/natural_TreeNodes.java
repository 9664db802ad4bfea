// A binary tree of owned values; extraction relinks children between nodes.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class TreeNodes {
  private @Nullable @Owned Leaf root;

  synchronized void insert(@Owned Leaf leaf) {
    if (root == null) {
      root = leaf;
    } else {
      root.attach(leaf);
    }
  }

  synchronized int total() {
    return root == null ? 0 : root.sum();
  }

  synchronized void clear() {
    Leaf old = root;
    root = null;
    if (old != null) {
      old.dispose();
    }
  }
}

@Tracked
final class Leaf {
  private final int key;
  private @Nullable @Owned Leaf left;
  private @Nullable @Owned Leaf right;

  Leaf(int key) {
    this.key = key;
  }

  void attach(@Borrowed(exclusive = true) Leaf this, @Owned Leaf leaf) {
    if (leaf.key < key) {
      if (left == null) {
        left = leaf;
      } else {
        left.attach(leaf);
      }
    } else {
      if (right == null) {
        right = leaf;
      } else {
        right.attach(leaf);
      }
    }
  }

  int sum() {
    int sum = key;
    if (left != null) {
      sum += left.sum();
    }
    if (right != null) {
      sum += right.sum();
    }
    return sum;
  }

  void mirror(@Borrowed(exclusive = true) Leaf this) {
    Leaf l = left;
    left = right;
    right = l;
  }

  void dispose(@Owned Leaf this) {
    Leaf l = left;
    left = null;
    if (l != null) {
      l.dispose();
    }
    Leaf r = right;
    right = null;
    if (r != null) {
      r.dispose();
    }
  }
}
