// What the bin of a record lent is read before that is drained.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinOfRecord {
  record Shelf(Bin bin) {}

  private final Shelf shelf = new Shelf(new Bin());

  int first() {
    Page seen = shelf.bin().look();
    int size = seen == null ? 0 : seen.size();
    shelf.bin().drain();
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
