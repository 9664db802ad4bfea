// What the bin of a getter lent is read before that is drained.
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
    int size = seen == null ? 0 : seen.size();
    bin().drain();
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
