// A method drains every bin of a list, also the one that the variable was taken from.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinsDrainedByMethod {
  static final class Bin {
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

  private final List<Bin> bins = new ArrayList<>();

  private void drainAll() {
    for (Bin bin : bins) {
      bin.drain();
    }
  }

  private int count() {
    return bins.size();
  }

  int first() {
    Bin bin = bins.get(0);
    Page seen = bin.look();
    drainAll();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }
}

@Tracked
class Page {
  void free(@Owned Page this) {}

  int size() {
    return 0;
  }
}
