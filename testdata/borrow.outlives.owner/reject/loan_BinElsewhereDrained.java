// A method drains bins of a class written elsewhere, also the one that lent the page.
import dev.custody.annotations.Borrowed;
import dev.custody.annotations.Owned;
import dev.custody.annotations.Tracked;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

class BinElsewhereDrained {
  private final List<Bin> bins = new ArrayList<>();

  private void drainAll() {
    for (Bin bin : bins) {
      bin.drain();
    }
  }

  private void drain(int index) {
    bins.get(index).drain();
  }

  int all() {
    Bin bin = bins.get(0);
    Page seen = bin.look();
    drainAll();
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }

  int one() {
    Page seen = bins.get(0).look();
    drain(0);
    // :: error: [borrow.outlives.owner]
    return seen == null ? 0 : seen.size();
  }
}

class Bin {
  private final ArrayDeque<@Owned Page> kept = new ArrayDeque<>();

  void add(@Owned Page page) {
    kept.add(page);
  }

  @Nullable @Borrowed("this") Page look() {
    return kept.peek();
  }

  int size(@Borrowed Bin this) {
    return kept.size();
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
