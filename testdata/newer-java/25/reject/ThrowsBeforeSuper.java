// The check before the call of the constructor above throws with the page in hand.
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;

class ThrowsBeforeSuper extends Cache {
  // :: error: [owned.leaked]
  ThrowsBeforeSuper(@Owned Page page, int slots) {
    if (slots < 1) {
      throw new IllegalArgumentException("slots " + slots);
    }
    super(page, slots);
  }
}

@Tracked
class Cache {
  private final @Owned Page root;
  final int slots;

  Cache(@Owned Page root, int slots) {
    this.root = root;
    this.slots = slots;
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
