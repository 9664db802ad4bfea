// What an atomic reference gave is drained under the same name: the loan of it has ended.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

class BinOfAtomic {
  private final AtomicReference<Bin> bin = new AtomicReference<>(new Bin());

  int first() {
    Page seen = bin.get().look();
    bin.get().drain();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }
}

final class Bin {
  private final ArrayDeque<@Owned Page> kept = new ArrayDeque<>();

  void add(@Owned Page page) {
    kept.add(page);
  }

  @Nullable @Borrowed("this") Page look() {
    return kept.peek();
  }

  void drain() {
    while (!kept.isEmpty()) {
      kept.remove().free();
    }
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
