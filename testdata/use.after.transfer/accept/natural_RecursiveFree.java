// The end of a chain frees its rest through a private helper, which ends the next chain element.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import org.jspecify.annotations.Nullable;

class RecursiveFree {
  static void build(int n) {
    Chain chain = null;
    for (int i = 0; i < n; i++) {
      chain = new Chain(i, chain);
    }
    if (chain != null) {
      chain.free();
    }
  }
}

@Tracked
final class Chain {
  private final int id;
  private @Nullable @Owned Chain next;

  Chain(int id, @Nullable @Owned Chain next) {
    this.id = id;
    this.next = next;
  }

  void free(@Owned Chain this) {
    freeNext();
  }

  private void freeNext(@Borrowed(exclusive = true) Chain this) {
    Chain rest = next;
    next = null;
    if (rest != null) {
      rest.free();
    }
  }
}
