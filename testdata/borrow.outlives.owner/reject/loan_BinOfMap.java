// Two calls of get may give the same bin: what the one lent is gone when the other was drained.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

class BinOfMap {
  private final Map<String, Bin> bins = new HashMap<>();

  int first() {
    Page seen = bins.get("a").look();
    bins.get("a").drain();
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
