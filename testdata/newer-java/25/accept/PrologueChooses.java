// The statements before super choose between two pages and give up the other.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class PrologueChooses extends Cache {
  private final int lost;

  PrologueChooses(@Owned Page a, @Owned Page b) {
    Page root;
    int lost = 0;
    if (a.size() >= b.size()) {
      root = a;
      lost = b.size();
      b.free();
    } else {
      root = b;
      lost = a.size();
      a.free();
    }
    this.lost = lost;
    super(root);
  }

  int lost() {
    return lost;
  }
}

@Tracked
class Cache {
  private final @Owned Page root;

  Cache(@Owned Page root) {
    this.root = root;
  }

  void shutDown(@Owned Cache this) {
    root.writeBack();
  }
}

@Tracked
final class Page {
  void writeBack(@Owned Page this) {}

  void free(@Owned Page this) {}

  int size() {
    return 4096;
  }
}
