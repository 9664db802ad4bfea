// What the bin lent is read before the bin that may be the same is drained.
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
    int size = seen == null ? 0 : seen.size();
    bins.get("a").drain();
    return size;
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
