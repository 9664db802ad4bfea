// A full leaf splits: the right half is a page of its own, handed to the parent with its first key.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.TreeMap;

class BTreeSplit {
  private final Inner parent = new Inner();
  private @Owned Leaf rightmost = new Leaf();

  void insert(long key) {
    if (rightmost.isFull()) {
      Leaf right = rightmost.splitOff();
      Leaf left = rightmost;
      rightmost = right;
      parent.adopt(left.firstKey(), left);
    }
    rightmost.insert(key);
  }

  long leaves() {
    return parent.leaves() + 1;
  }

  void free() {
    parent.freeChildren();
    Leaf last = rightmost;
    rightmost = new Leaf();
    last.free();
  }
}

class Inner {
  private final TreeMap<Long, @Owned Leaf> children = new TreeMap<>();

  void adopt(long firstKey, @Owned Leaf leaf) {
    Leaf displaced = children.put(firstKey, leaf);
    if (displaced != null) {
      displaced.free();
    }
  }

  long leaves() {
    return children.size();
  }

  void freeChildren() {
    while (!children.isEmpty()) {
      Leaf leaf = children.remove(children.firstKey());
      if (leaf != null) {
        leaf.free();
      }
    }
  }
}

@Tracked
class Leaf {
  private final long[] keys = new long[128];
  private int size;

  boolean isFull() {
    return size == keys.length;
  }

  long firstKey() {
    return keys[0];
  }

  void insert(@Borrowed(exclusive = true) Leaf this, long key) {
    keys[size++] = key;
  }

  @Owned Leaf splitOff(@Borrowed(exclusive = true) Leaf this) {
    Leaf right = new Leaf();
    while (size > keys.length / 2) {
      right.insert(keys[--size]);
    }
    return right;
  }

  void free(@Owned Leaf this) {}
}
