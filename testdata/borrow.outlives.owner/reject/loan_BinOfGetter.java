// A getter gives the same bin each time: draining it ends what it lent.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

class BinOfGetter {
  private final Bin bin = new Bin();

  private Bin bin() {
    return bin;
  }

  int first() {
    Page seen = bin().look();
    bin().drain();
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
